package weightedsemaphore

import (
	"container/list"
	"context"
	"errors"
	"sync"
)

var (
	// ErrNotOut is what a release fails with that gives back more than is out.
	ErrNotOut = errors.New("more permits than are out")
)

type waiter struct {
	n       int
	granted chan struct{}
}

// WeightedSemaphore serves its line from the front, whenever permits come back or somebody leaves.
type WeightedSemaphore struct {
	permits int

	mutex sync.Mutex
	free  int
	line  list.List
}

// NewWeightedSemaphore makes a semaphore whose permits are all free.
func NewWeightedSemaphore(permits int) *WeightedSemaphore {
	return &WeightedSemaphore{permits: permits, free: permits}
}

// Acquire takes n permits, and waits in line until it can or ctx is done.
func (s *WeightedSemaphore) Acquire(ctx context.Context, n int) error {
	s.mutex.Lock()
	if s.line.Len() == 0 && n <= s.free {
		s.free -= n
		s.mutex.Unlock()
		return nil
	}
	own := waiter{n, make(chan struct{})}
	place := s.line.PushBack(own)
	s.mutex.Unlock()
	select {
	case <-own.granted:
		return nil
	case <-ctx.Done():
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	select {
	case <-own.granted:
		// Served before it could leave: the permits are its own.
		return nil
	default:
		s.line.Remove(place)
		s.serve()
		return ctx.Err()
	}
}

// TryAcquire takes n permits now, or none.
func (s *WeightedSemaphore) TryAcquire(n int) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.line.Len() > 0 || n > s.free {
		return false
	}
	s.free -= n
	return true
}

// Release gives n permits back.
func (s *WeightedSemaphore) Release(n int) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.free+n > s.permits {
		return ErrNotOut
	}
	s.free += n
	s.serve()
	return nil
}

func (s *WeightedSemaphore) serve() {
	for first := s.line.Front(); first != nil; first = s.line.Front() {
		next := first.Value.(waiter)
		if next.n > s.free {
			return
		}
		s.free -= next.n
		s.line.Remove(first)
		close(next.granted)
	}
}
