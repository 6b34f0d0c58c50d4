package slidingwindowlimiter

import "sync"

var (
	mutex sync.Mutex
	logs  = map[string][]int64{}
)

type SlidingWindowLimiter struct {
	limit    int
	windowMs int64
	now      int64
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs)}
}

func (s *SlidingWindowLimiter) Allow(key string, at int64) bool {
	mutex.Lock()
	defer mutex.Unlock()
	log := s.current(key, at)
	if len(log) >= s.limit {
		return false
	}
	logs[key] = append(log, s.now)
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, at int64) int64 {
	mutex.Lock()
	defer mutex.Unlock()
	if log := s.current(key, at); len(log) >= s.limit {
		return log[0] + s.windowMs - s.now
	}
	return 0
}

func (s *SlidingWindowLimiter) current(key string, at int64) []int64 {
	s.now = max(s.now, at)
	log := logs[key]
	for len(log) > 0 && log[0] <= s.now-s.windowMs {
		log = log[1:]
	}
	logs[key] = log
	return log
}
