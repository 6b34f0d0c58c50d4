package slidingwindowlimiter

import "sync"

type entry struct {
	key string
	at  int64
}

type SlidingWindowLimiter struct {
	mutex    sync.Mutex
	limit    int
	windowMs int64
	time     int64
	log      []entry
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs)}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.moveTo(now)
	if len(s.log) >= s.limit {
		return false
	}
	s.log = append(s.log, entry{key, s.time})
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(_ string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.moveTo(now)
	if len(s.log) < s.limit {
		return 0
	}
	return s.log[0].at + s.windowMs - s.time
}

func (s *SlidingWindowLimiter) moveTo(now int64) {
	s.time = max(s.time, now)
	for len(s.log) > 0 && s.log[0].at <= s.time-s.windowMs {
		s.log = s.log[1:]
	}
}
