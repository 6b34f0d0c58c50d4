package boundedqueue

import (
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

type BoundedQueue struct {
	mutex    sync.Mutex
	capacity int
	closed   bool
	items    []int
	putters  []chan bool
	waiting  []int
	takers   []chan int
}

func NewBoundedQueue(capacity int) *BoundedQueue {
	return &BoundedQueue{capacity: capacity}
}

func (q *BoundedQueue) hasRoom() bool {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	return len(q.takers) > 0 || len(q.items) < q.capacity
}

func (q *BoundedQueue) Put(item int) error {
	hasRoom := q.hasRoom()
	q.mutex.Lock()
	switch {
	case q.closed:
		q.mutex.Unlock()
		return errClosed
	case len(q.takers) > 0:
		q.takers[0] <- item
		q.takers = q.takers[1:]
	case hasRoom:
		q.items = append(q.items, item)
	default:
		accepted := make(chan bool, 1)
		q.putters, q.waiting = append(q.putters, accepted), append(q.waiting, item)
		q.mutex.Unlock()
		if !<-accepted {
			return errClosed
		}
		return nil
	}
	q.mutex.Unlock()
	return nil
}

func (q *BoundedQueue) Take() (int, error) {
	q.mutex.Lock()
	if len(q.items) > 0 {
		defer q.mutex.Unlock()
		item := q.items[0]
		q.items = q.items[1:]
		if len(q.putters) > 0 {
			q.items = append(q.items, q.waiting[0])
			q.putters[0] <- true
			q.putters, q.waiting = q.putters[1:], q.waiting[1:]
		}
		return item, nil
	}
	if q.closed {
		q.mutex.Unlock()
		return 0, errClosed
	}
	given := make(chan int, 1)
	q.takers = append(q.takers, given)
	q.mutex.Unlock()
	item, ok := <-given
	if !ok {
		return 0, errClosed
	}
	return item, nil
}

func (q *BoundedQueue) Close() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.closed = true
	for _, accepted := range q.putters {
		accepted <- false
	}
	for _, given := range q.takers {
		close(given)
	}
	q.putters, q.waiting, q.takers = nil, nil, nil
}
