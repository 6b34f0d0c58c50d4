package slidingwindowlimiter

import "container/list"

type question struct {
	key    string
	now    int64
	enter  bool
	answer chan int64
}

// SlidingWindowLimiter has no lock: one goroutine owns all state and answers one question after the other.
type SlidingWindowLimiter struct {
	questions chan question
}

func NewSlidingWindowLimiter(limit, windowMs int) *SlidingWindowLimiter {
	s := &SlidingWindowLimiter{questions: make(chan question)}
	go own(s.questions, limit, int64(windowMs))
	return s
}

func (s *SlidingWindowLimiter) Allow(key string, now int64) bool {
	return s.ask(question{key: key, now: now, enter: true}) == 0
}

func (s *SlidingWindowLimiter) RetryAfter(key string, now int64) int64 {
	return s.ask(question{key: key, now: now})
}

func (s *SlidingWindowLimiter) ask(q question) int64 {
	q.answer = make(chan int64, 1)
	s.questions <- q
	return <-q.answer
}

func own(questions <-chan question, limit int, windowMs int64) {
	latest := int64(0)
	lines := map[string]*list.List{}
	for q := range questions {
		if q.now > latest {
			latest = q.now
		}
		line := lines[q.key]
		if line == nil {
			line = list.New()
			lines[q.key] = line
		}
		for line.Len() > 0 && line.Front().Value.(int64)+windowMs <= latest {
			line.Remove(line.Front())
		}
		if line.Len() == limit {
			q.answer <- line.Front().Value.(int64) + windowMs - latest
			continue
		}
		if q.enter {
			line.PushBack(latest)
		}
		q.answer <- 0
	}
}
