package boundedqueue

import (
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

type BoundedQueue struct {
	mutex    sync.Mutex
	changed  *sync.Cond
	capacity int
	items    []int
	closed   bool
}

func NewBoundedQueue(capacity int) *BoundedQueue {
	q := &BoundedQueue{capacity: capacity}
	q.changed = sync.NewCond(&q.mutex)
	return q
}

func (q *BoundedQueue) Put(item int) error {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	for !q.closed && len(q.items) >= q.capacity {
		q.changed.Wait()
	}
	if q.closed {
		return errClosed
	}
	q.items = append(q.items, item)
	q.changed.Signal()
	return nil
}

func (q *BoundedQueue) Take() (int, error) {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	for !q.closed && len(q.items) == 0 {
		q.changed.Wait()
	}
	if len(q.items) == 0 {
		return 0, errClosed
	}
	item := q.items[0]
	q.items = q.items[1:]
	q.changed.Signal()
	return item, nil
}

func (q *BoundedQueue) Close() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.closed = true
	q.changed.Broadcast()
}
