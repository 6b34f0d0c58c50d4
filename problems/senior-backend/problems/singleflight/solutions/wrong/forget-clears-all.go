package singleflight

import (
	"context"
	"sync"
)

// flight is one call of a task. Its outcome may be read when landed is closed.
type flight struct {
	landed chan struct{}
	result int
	err    error
}

// SingleFlight lets callers with the same key share one call.
type SingleFlight struct {
	mutex sync.Mutex
	// flights are under way, and may be joined.
	flights map[string]*flight
}

// NewSingleFlight makes a group with nothing under way.
func NewSingleFlight() *SingleFlight {
	return &SingleFlight{flights: make(map[string]*flight)}
}

// Run joins the flight of the key, or starts one with the task. It leaves when ctx is done; the flight goes on.
func (s *SingleFlight) Run(ctx context.Context, key string, task func() (int, error)) (int, error) {
	joined := s.join(key, task)
	select {
	case <-joined.landed:
		return joined.result, joined.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// Forget lets nobody join the flight of the key any more.
func (s *SingleFlight) Forget(key string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.flights = make(map[string]*flight)
}

func (s *SingleFlight) join(key string, task func() (int, error)) *flight {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if underWay, found := s.flights[key]; found {
		return underWay
	}
	started := &flight{landed: make(chan struct{})}
	s.flights[key] = started
	go s.fly(key, started, task)
	return started
}

func (s *SingleFlight) fly(key string, mine *flight, task func() (int, error)) {
	mine.result, mine.err = task()
	s.mutex.Lock()
	// After Forget there may be a newer flight in this place.
	if s.flights[key] == mine {
		delete(s.flights, key)
	}
	s.mutex.Unlock()
	close(mine.landed)
}
