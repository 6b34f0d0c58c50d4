package slidingwindowlimiter

import "sync"

// SlidingWindowLimiter keeps, by key, the times of the requests that count, oldest first.
type SlidingWindowLimiter struct {
	limit    int
	windowMs int64

	mutex sync.Mutex
	time  int64
	logs  map[string][]int64
}

// NewSlidingWindowLimiter makes a limiter that has let nothing in yet.
func NewSlidingWindowLimiter(limit int, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs), logs: map[string][]int64{}}
}

// Allow tells whether a request may come in; if so, it counts.
func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	log := s.log(key, now)
	if len(log) >= s.limit {
		return false
	}
	s.logs[key] = append(log, s.time)
	return true
}

// RetryAfter tells in how many milliseconds a request would be let in.
func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if log := s.log(key, now); len(log) >= s.limit {
		return log[0] + s.windowMs - s.time
	}
	return 0
}

// log moves the time on and drops what no longer counts; the mutex is held.
func (s *SlidingWindowLimiter) log(key string, now int64) []int64 {
	s.time = max(s.time, now)
	log := s.logs[key]
	for len(log) > 0 && log[0] <= s.time-s.windowMs {
		log = log[1:]
	}
	if len(log) > 0 {
		s.logs[key] = log
	} else {
		delete(s.logs, key)
	}
	return log
}
