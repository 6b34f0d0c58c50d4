package weightedsemaphore

import (
	"context"
	"errors"
)

type wish struct {
	n       int
	granted chan struct{}
}

// state is handed round in a channel with room for one: whoever holds it is alone with it.
type state struct {
	free int
	line []*wish
}

type WeightedSemaphore struct {
	permits int
	held    chan state
}

func NewWeightedSemaphore(permits int) *WeightedSemaphore {
	s := &WeightedSemaphore{permits: permits, held: make(chan state, 1)}
	s.held <- state{free: permits}
	return s
}

func (s *WeightedSemaphore) TryAcquire(n int) bool {
	now := <-s.held
	fits := len(now.line) == 0 && n <= now.free
	if fits {
		now.free -= n
	}
	s.held <- now
	return fits
}

func (s *WeightedSemaphore) Acquire(ctx context.Context, n int) error {
	if n > s.permits {
		return errors.New("more than there are")
	}
	own := &wish{n, make(chan struct{})}
	now := <-s.held
	now.line = append(now.line, own)
	s.held <- now.served()
	select {
	case <-own.granted:
		return nil
	case <-ctx.Done():
	}
	now = <-s.held
	for place, each := range now.line {
		if each == own {
			now.line = append(now.line[:place:place], now.line[place+1:]...)
			s.held <- now.served()
			return ctx.Err()
		}
	}
	s.held <- now
	return nil
}

func (s *WeightedSemaphore) Release(n int) error {
	now := <-s.held
	if now.free+n > s.permits {
		s.held <- now
		return errors.New("more than are out")
	}
	now.free += n
	s.held <- now.served()
	return nil
}

func (now state) served() state {
	for len(now.line) > 0 && now.line[0].n <= now.free {
		now.free -= now.line[0].n
		close(now.line[0].granted)
		now.line = now.line[1:]
	}
	return now
}
