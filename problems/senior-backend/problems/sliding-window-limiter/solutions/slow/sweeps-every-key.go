package slidingwindowlimiter

import "sync"

type SlidingWindowLimiter struct {
	mutex    sync.Mutex
	limit    int
	windowMs int64
	time     int64
	logs     map[string][]int64
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs), logs: map[string][]int64{}}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.sweep(now)
	if len(s.logs[key]) >= s.limit {
		return false
	}
	s.logs[key] = append(s.logs[key], s.time)
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.sweep(now)
	if log := s.logs[key]; len(log) >= s.limit {
		return log[0] + s.windowMs - s.time
	}
	return 0
}

func (s *SlidingWindowLimiter) sweep(now int64) {
	s.time = max(s.time, now)
	for key, log := range s.logs {
		for len(log) > 0 && log[0] <= s.time-s.windowMs {
			log = log[1:]
		}
		if len(log) == 0 {
			delete(s.logs, key)
			continue
		}
		s.logs[key] = log
	}
}
