package boundedqueue

import (
	"errors"
	"sync"
)

type line struct{ next, turn int }

func (l *line) draw() int {
	l.next++
	return l.next - 1
}

func (l *line) waiting() int { return l.next - l.turn }

// BoundedQueue is a monitor: one lock, one condition, and tickets that say whose turn it is when all wake up.
type BoundedQueue struct {
	mutex    sync.Mutex
	changed  *sync.Cond
	capacity int
	items    []int
	closed   bool
	puts     line
	takes    line
}

func NewBoundedQueue(capacity int) *BoundedQueue {
	q := &BoundedQueue{capacity: capacity}
	q.changed = sync.NewCond(&q.mutex)
	return q
}

func (q *BoundedQueue) Put(item int) error {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	ticket := q.puts.draw()
	// An item that a waiting taker is about to fetch takes up no room.
	for !q.closed && (ticket != q.puts.turn || len(q.items) >= q.capacity+q.takes.waiting()) {
		q.changed.Wait()
	}
	if q.closed {
		return errors.New("closed")
	}
	q.puts.turn++
	q.items = append(q.items, item)
	q.changed.Broadcast()
	return nil
}

func (q *BoundedQueue) Take() (int, error) {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	ticket := q.takes.draw()
	// A putter whose turn it is goes by how many take; it may be this one that lets it in.
	q.changed.Broadcast()
	for ticket != q.takes.turn || len(q.items) == 0 {
		if q.closed && ticket-q.takes.turn >= len(q.items) {
			return 0, errors.New("closed and empty")
		}
		q.changed.Wait()
	}
	q.takes.turn++
	item := q.items[0]
	q.items = q.items[1:]
	q.changed.Broadcast()
	return item, nil
}

func (q *BoundedQueue) Close() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.closed = true
	q.changed.Broadcast()
}
