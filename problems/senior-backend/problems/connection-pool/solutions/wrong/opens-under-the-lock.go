package connectionpool

import (
	"container/list"
	"errors"
	"sync"
)

var (
	// ErrClosed is what a call fails with on a pool that is closed, or is closed meanwhile.
	ErrClosed = errors.New("the pool is closed")
	// ErrTimeout is what a call fails with that has stood in line for too long.
	ErrTimeout = errors.New("no connection in time")
	// ErrNotLent is what giving back a connection fails with that nobody has.
	ErrNotLent = errors.New("the connection is not lent")
)

// turn is a connection to use, the right to open one, or the reason why there is neither.
type turn struct {
	connection int
	open       bool
	err        error
}

type waiter struct {
	served bool
	turn   chan turn
}

// ConnectionPool serves its line from the front, whenever a connection comes back or room is made for a new one.
type ConnectionPool struct {
	maxSize int
	waitMs  int64
	open    func() (int, error)
	alive   func(int) bool
	shut    func(int)
	clock   Clock

	mutex  sync.Mutex
	idle   []int
	lent   map[int]bool
	size   int // idle, lent, and being opened
	line   list.List
	closed bool
}

// NewConnectionPool makes a pool without connections.
func NewConnectionPool(maxSize, waitMs int, open func() (int, error), alive func(int) bool, shut func(int), clock Clock) *ConnectionPool {
	return &ConnectionPool{
		maxSize: maxSize,
		waitMs:  int64(waitMs),
		open:    open,
		alive:   alive,
		shut:    shut,
		clock:   clock,
		lent:    map[int]bool{},
	}
}

// Acquire lends a connection, and waits for one in line.
func (p *ConnectionPool) Acquire() (int, error) {
	p.mutex.Lock()
	if p.closed {
		p.mutex.Unlock()
		return 0, ErrClosed
	}
	// Room for one: whoever grants the turn must not wait for the one who takes it.
	own := &waiter{turn: make(chan turn, 1)}
	place := p.line.PushBack(own)
	p.serve()
	if !own.served {
		go p.expire(own, place)
	}
	p.mutex.Unlock()

	got := <-own.turn
	if got.open {
		return p.openOne()
	}
	return got.connection, got.err
}

// Release takes a connection back.
func (p *ConnectionPool) Release(connection int) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if !p.lent[connection] {
		return ErrNotLent
	}
	delete(p.lent, connection)
	if p.closed {
		p.shut(connection)
		return nil
	}
	p.idle = append(p.idle, connection)
	p.serve()
	return nil
}

// Close lends nothing more.
func (p *ConnectionPool) Close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.closed = true
	for place := p.line.Front(); place != nil; place = p.line.Front() {
		p.grant(place, turn{err: ErrClosed})
	}
	for _, connection := range p.idle {
		p.shut(connection)
	}
	p.idle = nil
}

func (p *ConnectionPool) serve() {
	for place := p.line.Front(); place != nil; place = p.line.Front() {
		switch last := len(p.idle) - 1; {
		case last >= 0 && p.alive(p.idle[last]):
			p.lent[p.idle[last]] = true
			p.grant(place, turn{connection: p.idle[last]})
			p.idle = p.idle[:last]
		case last >= 0:
			p.shut(p.idle[last])
			p.idle = p.idle[:last]
			p.size--
		case p.size < p.maxSize:
			p.size++
			p.grant(place, turn{open: true})
		default:
			return
		}
	}
}

func (p *ConnectionPool) grant(place *list.Element, what turn) {
	first := p.line.Remove(place).(*waiter)
	first.served = true
	first.turn <- what
}

func (p *ConnectionPool) expire(own *waiter, place *list.Element) {
	p.clock.Sleep(p.waitMs)
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if !own.served {
		p.grant(place, turn{err: ErrTimeout})
	}
}

func (p *ConnectionPool) openOne() (int, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	connection, err := p.open()
	if err != nil {
		p.size--
		p.serve()
		return 0, err
	}
	if p.closed {
		p.shut(connection)
		return 0, ErrClosed
	}
	p.lent[connection] = true
	return connection, nil
}
