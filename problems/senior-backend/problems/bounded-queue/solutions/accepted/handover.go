package boundedqueue

import (
	"errors"
	"sync"
)

// ErrClosed is what a call fails with when the queue takes or gives nothing more.
var ErrClosed = errors.New("the queue is closed")

type putter struct {
	item     int
	accepted chan bool
}

// BoundedQueue hands over directly: takers wait only while it is empty, putters only while it is full.
type BoundedQueue struct {
	capacity int

	mutex   sync.Mutex
	closed  bool
	items   []int
	putters []putter
	// A taker's channel gets its item, or is closed without one.
	takers []chan int
}

// NewBoundedQueue makes an empty queue.
func NewBoundedQueue(capacity int) *BoundedQueue {
	return &BoundedQueue{capacity: capacity}
}

// Put puts item into the queue, and waits until there is room for it.
func (q *BoundedQueue) Put(item int) error {
	q.mutex.Lock()
	if q.closed {
		q.mutex.Unlock()
		return ErrClosed
	}
	if len(q.takers) > 0 {
		q.takers[0] <- item
		q.takers = q.takers[1:]
		q.mutex.Unlock()
		return nil
	}
	if len(q.items) < q.capacity {
		q.items = append(q.items, item)
		q.mutex.Unlock()
		return nil
	}
	accepted := make(chan bool, 1)
	q.putters = append(q.putters, putter{item, accepted})
	q.mutex.Unlock()
	if !<-accepted {
		return ErrClosed
	}
	return nil
}

// Take takes an item out of the queue, and waits until there is one.
func (q *BoundedQueue) Take() (int, error) {
	q.mutex.Lock()
	if len(q.items) > 0 {
		defer q.mutex.Unlock()
		item := q.items[0]
		q.items = q.items[1:]
		if len(q.putters) > 0 {
			next := q.putters[0]
			q.putters = q.putters[1:]
			q.items = append(q.items, next.item)
			next.accepted <- true
		}
		return item, nil
	}
	if q.closed {
		q.mutex.Unlock()
		return 0, ErrClosed
	}
	given := make(chan int, 1)
	q.takers = append(q.takers, given)
	q.mutex.Unlock()
	item, ok := <-given
	if !ok {
		return 0, ErrClosed
	}
	return item, nil
}

// Close takes no more items in.
func (q *BoundedQueue) Close() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.closed = true
	for _, waiting := range q.putters {
		waiting.accepted <- false
	}
	for _, waiting := range q.takers {
		close(waiting)
	}
	q.putters, q.takers = nil, nil
}
