package slidingwindowlimiter

import "sync"

type window struct {
	start int64
	count int
}

type SlidingWindowLimiter struct {
	mutex    sync.Mutex
	limit    int
	windowMs int64
	time     int64
	windows  map[string]*window
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	return &SlidingWindowLimiter{limit: limit, windowMs: int64(windowMs), windows: map[string]*window{}}
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	w := s.window(key, now)
	if w.count >= s.limit {
		return false
	}
	if w.count == 0 {
		w.start = s.time
	}
	w.count++
	return true
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if w := s.window(key, now); w.count >= s.limit {
		return w.start + s.windowMs - s.time
	}
	return 0
}

func (s *SlidingWindowLimiter) window(key string, now int64) *window {
	s.time = max(s.time, now)
	w := s.windows[key]
	if w == nil || s.time >= w.start+s.windowMs {
		w = &window{}
		s.windows[key] = w
	}
	return w
}
