package connectionpool

import "errors"

type answer struct {
	connection int
	err        error
}

type request struct {
	reply chan answer
	over  bool
}

// ConnectionPool is a mailbox: one goroutine owns all that changes, and does what it is sent, one thing after the other.
type ConnectionPool struct {
	jobs  chan func()
	max   int
	wait  int64
	open  func() (int, error)
	alive func(int) bool
	shut  func(int)
	clock Clock

	idle    []int
	lent    map[int]struct{}
	opening int
	queue   []*request
	closed  bool
}

func NewConnectionPool(maxSize, waitMs int, open func() (int, error), alive func(int) bool, shut func(int), clock Clock) *ConnectionPool {
	p := &ConnectionPool{jobs: make(chan func()), max: maxSize, wait: int64(waitMs), open: open, alive: alive, shut: shut,
		clock: clock, lent: map[int]struct{}{}}
	go func() {
		for job := range p.jobs {
			job()
		}
	}()
	return p
}

func (p *ConnectionPool) Acquire() (int, error) {
	r := &request{reply: make(chan answer, 1)}
	p.jobs <- func() {
		if p.closed {
			r.reply <- answer{err: errors.New("closed")}
			return
		}
		p.queue = append(p.queue, r)
		p.serve()
		if !r.over {
			go p.watch(r)
		}
	}
	a := <-r.reply
	return a.connection, a.err
}

func (p *ConnectionPool) Release(connection int) error {
	result := make(chan error, 1)
	p.jobs <- func() {
		if _, ok := p.lent[connection]; !ok {
			result <- errors.New("not lent")
			return
		}
		delete(p.lent, connection)
		if p.closed {
			p.shut(connection)
		} else {
			p.idle = append(p.idle, connection)
			p.serve()
		}
		result <- nil
	}
	return <-result
}

func (p *ConnectionPool) Close() {
	done := make(chan struct{})
	p.jobs <- func() {
		p.closed = true
		for _, c := range p.idle {
			p.shut(c)
		}
		p.idle = nil
		for _, r := range p.queue {
			r.over = true
			r.reply <- answer{err: errors.New("closed")}
		}
		p.queue = nil
		close(done)
	}
	<-done
}

func (p *ConnectionPool) serve() {
	for len(p.queue) > 0 {
		if n := len(p.idle); n > 0 {
			c := p.idle[n-1]
			p.idle = p.idle[:n-1]
			if !p.alive(c) {
				p.shut(c)
				continue
			}
			p.lent[c] = struct{}{}
			p.next().reply <- answer{connection: c}
		} else if len(p.lent)+p.opening < p.max {
			p.opening++
			go p.openFor(p.next())
		} else {
			return
		}
	}
}

func (p *ConnectionPool) next() *request {
	r := p.queue[0]
	p.queue = p.queue[1:]
	r.over = true
	return r
}

func (p *ConnectionPool) openFor(r *request) {
	c, err := p.open()
	p.jobs <- func() {
		p.opening--
		switch {
		case err != nil:
			p.serve()
		case p.closed:
			p.shut(c)
			err = errors.New("closed")
		default:
			p.lent[c] = struct{}{}
		}
		r.reply <- answer{c, err}
	}
}

func (p *ConnectionPool) watch(r *request) {
	p.clock.Sleep(p.wait)
	p.jobs <- func() {
		if r.over {
			return
		}
		r.over = true
		for i, each := range p.queue {
			if each == r {
				p.queue = append(p.queue[:i:i], p.queue[i+1:]...)
				break
			}
		}
		r.reply <- answer{err: errors.New("timeout")}
	}
}
