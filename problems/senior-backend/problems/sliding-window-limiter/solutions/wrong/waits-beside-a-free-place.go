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
	log := s.current(key, now)
	if len(log) >= s.limit {
		return false
	}
	s.logs[key] = append(log, s.time)
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	log := s.current(key, now)
	if len(log) == 0 {
		return 0
	}
	return log[0] + s.windowMs - s.time
}

func (s *SlidingWindowLimiter) current(key string, now int64) []int64 {
	s.time = max(s.time, now)
	log := s.logs[key]
	for len(log) > 0 && log[0] <= s.time-s.windowMs {
		log = log[1:]
	}
	s.logs[key] = log
	return log
}
