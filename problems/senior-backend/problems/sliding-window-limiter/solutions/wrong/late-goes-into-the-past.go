package slidingwindowlimiter

import "sync"

type SlidingWindowLimiter struct {
	mutex    sync.Mutex
	limit    int
	windowMs int64
	logs     map[string][]int64
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs), logs: map[string][]int64{}}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	log := s.current(key, now)
	if len(log) >= s.limit {
		return false
	}
	s.logs[key] = append(log, now)
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if log := s.current(key, now); len(log) >= s.limit {
		return log[0] + s.windowMs - now
	}
	return 0
}

func (s *SlidingWindowLimiter) current(key string, now int64) []int64 {
	log := s.logs[key]
	for len(log) > 0 && log[0] <= now-s.windowMs {
		log = log[1:]
	}
	s.logs[key] = log
	return log
}
