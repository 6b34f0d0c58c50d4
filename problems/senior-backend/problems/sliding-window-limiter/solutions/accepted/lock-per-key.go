package slidingwindowlimiter

import (
	"sync"
	"sync/atomic"
)

// ring holds the times of the latest requests of one key, each over the one that was let in a whole limit before.
type ring struct {
	mutex sync.Mutex
	times []int64
	next  int
}

// SlidingWindowLimiter lets callers with different keys pass each other: all they share is the time.
type SlidingWindowLimiter struct {
	limit    int
	windowMs int64
	time     atomic.Int64
	rings    sync.Map
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs)}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	r := s.ring(key)
	r.mutex.Lock()
	defer r.mutex.Unlock()
	// Read under the lock of the key, so that the times of a ring never fall.
	t := s.moved(now)
	if s.wait(r, t) > 0 {
		return false
	}
	if len(r.times) < s.limit {
		r.times = append(r.times, t)
	} else {
		r.times[r.next] = t
		r.next = (r.next + 1) % s.limit
	}
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	r := s.ring(key)
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return s.wait(r, s.moved(now))
}

func (s *SlidingWindowLimiter) wait(r *ring, t int64) int64 {
	if len(r.times) < s.limit {
		return 0
	}
	return max(0, r.times[r.next]+s.windowMs-t)
}

func (s *SlidingWindowLimiter) ring(key string) *ring {
	if found, ok := s.rings.Load(key); ok {
		return found.(*ring)
	}
	made, _ := s.rings.LoadOrStore(key, &ring{})
	return made.(*ring)
}

func (s *SlidingWindowLimiter) moved(now int64) int64 {
	for {
		t := s.time.Load()
		if t >= now {
			return t
		}
		if s.time.CompareAndSwap(t, now) {
			return now
		}
	}
}
