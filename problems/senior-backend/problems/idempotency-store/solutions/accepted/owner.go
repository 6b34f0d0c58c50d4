package idempotencystore

import (
	"context"
	"errors"
)

type answer struct {
	result int
	err    error
}

type caller struct {
	task func() (int, error)
	tell chan answer
	left bool
}

type entry struct {
	fingerprint string
	done        bool
	result      int
	line        []*caller
}

type expiry struct {
	key string
	at  int64
}

// IdempotencyStore is one goroutine that owns all the state and works off what the others send it.
type IdempotencyStore struct {
	orders    chan func()
	retention int64
	clock     Clock

	// Only the owner touches what follows.
	entries  map[string]*entry
	expiries []expiry
}

func NewIdempotencyStore(retentionMs int, clock Clock) *IdempotencyStore {
	s := &IdempotencyStore{orders: make(chan func()), retention: int64(retentionMs), clock: clock, entries: map[string]*entry{}}
	go func() {
		for order := range s.orders {
			order()
		}
	}()
	return s
}

func (s *IdempotencyStore) Run(ctx context.Context, key, fingerprint string, task func() (int, error)) (int, error) {
	me := &caller{task: task, tell: make(chan answer, 1)}
	s.orders <- func() { s.arrive(key, fingerprint, me) }
	select {
	case got := <-me.tell:
		return got.result, got.err
	case <-ctx.Done():
		s.orders <- func() { me.left = true }
		return 0, context.Cause(ctx)
	}
}

func (s *IdempotencyStore) Size() int {
	taken := make(chan int)
	s.orders <- func() {
		s.expire()
		taken <- len(s.entries)
	}
	return <-taken
}

func (s *IdempotencyStore) arrive(key, fingerprint string, me *caller) {
	s.expire()
	found := s.entries[key]
	switch {
	case found == nil:
		taken := &entry{fingerprint: fingerprint}
		s.entries[key] = taken
		s.start(key, taken, me)
	case found.fingerprint != fingerprint:
		me.tell <- answer{err: errors.New("conflict")}
	case found.done:
		me.tell <- answer{result: found.result}
	default:
		found.line = append(found.line, me)
	}
}

func (s *IdempotencyStore) start(key string, taken *entry, owner *caller) {
	go func() {
		result, err := owner.task()
		s.orders <- func() { s.end(key, taken, owner, answer{result, err}) }
	}()
}

func (s *IdempotencyStore) end(key string, taken *entry, owner *caller, how answer) {
	owner.tell <- how
	if how.err == nil {
		taken.done, taken.result = true, how.result
		s.expiries = append(s.expiries, expiry{key, s.clock.Now() + s.retention})
		for _, waiting := range taken.line {
			waiting.tell <- how
		}
		taken.line = nil
		return
	}
	for len(taken.line) > 0 {
		next := taken.line[0]
		taken.line = taken.line[1:]
		if !next.left {
			s.start(key, taken, next)
			return
		}
	}
	delete(s.entries, key)
}

func (s *IdempotencyStore) expire() {
	for len(s.expiries) > 0 && s.expiries[0].at <= s.clock.Now() {
		delete(s.entries, s.expiries[0].key)
		s.expiries = s.expiries[1:]
	}
}
