package idempotencystore

import (
	"context"
	"fmt"
	"sync"
)

// claim is what a key is taken by: an execution under way, or its result. What follows ended may be read when that is closed.
type claim struct {
	key, fingerprint string
	ended            chan struct{}
	result           int
	err              error
	goneAt           int64
}

// IdempotencyStore executes what a key stands for once, and keeps the result.
type IdempotencyStore struct {
	retentionMs int64
	clock       Clock

	mutex  sync.Mutex
	claims map[string]*claim
	// kept has the claims with a result, the oldest first: all are kept equally long, so they go in the order in which they came.
	kept []*claim
}

// NewIdempotencyStore makes an empty store.
func NewIdempotencyStore(retentionMs int, clock Clock) *IdempotencyStore {
	return &IdempotencyStore{retentionMs: int64(retentionMs), clock: clock, claims: make(map[string]*claim)}
}

// Run gives the result that the key stands for, executing the task if nobody has. It leaves when ctx is done; the execution goes on.
func (s *IdempotencyStore) Run(ctx context.Context, key, fingerprint string, task func() (int, error)) (int, error) {
	for {
		found, mine := s.claim(key, fingerprint, task)
		if found.fingerprint != fingerprint {
			return 0, fmt.Errorf("the key %q stands for another request", key)
		}
		select {
		case <-found.ended:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
		// The error is for the caller who brought the task. Of the others, whoever looks first finds the key free.
		if mine || found.err == nil {
			return found.result, found.err
		}
	}
}

// Size tells how many keys are taken.
func (s *IdempotencyStore) Size() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.dropOld()
	return len(s.claims)
}

// claim finds what has taken the key, or takes it and starts the task.
func (s *IdempotencyStore) claim(key, fingerprint string, task func() (int, error)) (found *claim, mine bool) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.dropOld()
	if found := s.claims[key]; found != nil {
		return found, false
	}
	started := &claim{key: key, fingerprint: fingerprint, ended: make(chan struct{})}
	s.claims[key] = started
	go s.execute(started, task)
	return started, true
}

func (s *IdempotencyStore) execute(mine *claim, task func() (int, error)) {
	result, err := task()
	s.mutex.Lock()
	defer s.mutex.Unlock()
	mine.result, mine.err = result, err
	if err == nil {
		mine.goneAt = s.clock.Now() + s.retentionMs
		s.kept = append(s.kept, mine)
	} else {
		delete(s.claims, mine.key)
	}
	close(mine.ended)
}

func (s *IdempotencyStore) dropOld() {
	now := s.clock.Now()
	for len(s.kept) > 0 && now >= s.kept[0].goneAt {
		delete(s.claims, s.kept[0].key)
		s.kept = s.kept[1:]
	}
}
