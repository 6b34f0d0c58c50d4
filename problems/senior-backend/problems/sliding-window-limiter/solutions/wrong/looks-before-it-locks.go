package slidingwindowlimiter

import "sync"

type SlidingWindowLimiter struct {
	mutex    sync.RWMutex
	limit    int
	windowMs int64
	time     int64
	logs     map[string][]int64
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs), logs: map[string][]int64{}}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	if s.RetryAfter(key, now) > 0 {
		return false
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	log := s.logs[key]
	for len(log) > 0 && log[0] <= s.time-s.windowMs {
		log = log[1:]
	}
	s.logs[key] = append(log, s.time)
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	s.time = max(s.time, now)
	s.mutex.Unlock()
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	log := s.logs[key]
	if len(log) < s.limit {
		return 0
	}
	return max(0, log[len(log)-s.limit]+s.windowMs-s.time)
}
