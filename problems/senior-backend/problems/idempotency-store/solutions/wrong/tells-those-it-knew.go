package idempotencystore

import (
	"context"
	"errors"
	"sync"
)

type outcome struct {
	result int
	err    error
}

type caller struct {
	task func() (int, error)
	tell chan outcome
	ctx  context.Context
}

type entry struct {
	fingerprint string
	ended       bool
	result      int
	line        []caller
}

type note struct {
	key    string
	goneAt int64
}

// IdempotencyStore has a line of callers for each key; after a failure the next one in it executes.
type IdempotencyStore struct {
	retentionMs int64
	clock       Clock

	mutex   sync.Mutex
	entries map[string]*entry
	oldest  []note
}

func NewIdempotencyStore(retentionMs int, clock Clock) *IdempotencyStore {
	return &IdempotencyStore{retentionMs: int64(retentionMs), clock: clock, entries: map[string]*entry{}}
}

func (s *IdempotencyStore) Run(ctx context.Context, key, fingerprint string, task func() (int, error)) (int, error) {
	me := caller{task: task, tell: make(chan outcome, 1), ctx: ctx}
	s.mutex.Lock()
	s.dropOld()
	found := s.entries[key]
	switch {
	case found == nil:
		found = &entry{fingerprint: fingerprint}
		s.entries[key] = found
		go s.work(key, found, me)
	case found.fingerprint != fingerprint:
		me.tell <- outcome{err: errors.New("another request has this key")}
	case found.ended:
		me.tell <- outcome{result: found.result}
	default:
		found.line = append(found.line, me)
	}
	s.mutex.Unlock()

	select {
	case how := <-me.tell:
		return how.result, how.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func (s *IdempotencyStore) Size() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.dropOld()
	return len(s.entries)
}

func (s *IdempotencyStore) work(key string, mine *entry, next caller) {
	for {
		result, err := next.task()
		next.tell <- outcome{result, err}
		s.mutex.Lock()
		line := mine.line
		mine.line = nil
		s.mutex.Unlock()
		if err == nil {
			for _, waiting := range line {
				waiting.tell <- outcome{result: result}
			}
			s.mutex.Lock()
			mine.ended, mine.result = true, result
			s.oldest = append(s.oldest, note{key, s.clock.Now() + s.retentionMs})
			s.mutex.Unlock()
			return
		}
		for len(line) > 0 && line[0].ctx.Err() != nil {
			line = line[1:]
		}
		s.mutex.Lock()
		if len(line) == 0 {
			delete(s.entries, key)
			s.mutex.Unlock()
			return
		}
		next = line[0]
		mine.line = line[1:]
		s.mutex.Unlock()
	}
}

func (s *IdempotencyStore) dropOld() {
	now := s.clock.Now()
	for len(s.oldest) > 0 && now >= s.oldest[0].goneAt {
		delete(s.entries, s.oldest[0].key)
		s.oldest = s.oldest[1:]
	}
}
