package boundedqueue

import (
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

type BoundedQueue struct {
	items  chan int
	closed chan struct{}
	once   sync.Once
}

func NewBoundedQueue(capacity int) *BoundedQueue {
	return &BoundedQueue{items: make(chan int, capacity), closed: make(chan struct{})}
}

func (q *BoundedQueue) Put(item int) error {
	select {
	case q.items <- item:
		return nil
	case <-q.closed:
		return errClosed
	}
}

func (q *BoundedQueue) Take() (int, error) {
	select {
	case item := <-q.items:
		return item, nil
	case <-q.closed:
		return 0, errClosed
	}
}

func (q *BoundedQueue) Close() {
	q.once.Do(func() { close(q.closed) })
}
