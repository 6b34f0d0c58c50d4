package tokenbucket

import (
	"errors"
	"math"
	"sync"
)

type waiter struct {
	n        float64
	admitted chan struct{}
}

type TokenBucket struct {
	capacity float64
	rate     float64
	clock    Clock

	mutex  sync.Mutex
	tokens float64
	last   int64
	line   []waiter
}

func NewTokenBucket(capacity, refillPerSecond int, clock Clock) *TokenBucket {
	return &TokenBucket{
		capacity: float64(capacity),
		rate:     float64(refillPerSecond) / 1000,
		clock:    clock,
		tokens:   float64(capacity),
		last:     clock.Now(),
	}
}

func (b *TokenBucket) TryAcquire(n int) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return len(b.line) == 0 && b.take(float64(n))
}

func (b *TokenBucket) Acquire(n int) error {
	if float64(n) > b.capacity {
		return errors.New("more tokens than the bucket can hold")
	}
	b.mutex.Lock()
	if len(b.line) == 0 && b.take(float64(n)) {
		b.mutex.Unlock()
		return nil
	}
	joined := waiter{float64(n), make(chan struct{})}
	b.line = append(b.line, joined)
	if len(b.line) == 1 {
		go b.serve()
	}
	b.mutex.Unlock()
	<-joined.admitted
	return nil
}

func (b *TokenBucket) serve() {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	first := b.line[0]
	for !b.take(first.n) {
		missing := first.n - b.tokens
		b.mutex.Unlock()
		b.clock.Sleep(int64(math.Ceil(missing / b.rate)))
		b.mutex.Lock()
	}
	b.line = b.line[1:]
	close(first.admitted)
}

func (b *TokenBucket) take(n float64) bool {
	b.refill()
	if b.tokens < n {
		return false
	}
	b.tokens -= n
	return true
}

func (b *TokenBucket) refill() {
	now := b.clock.Now()
	if now <= b.last {
		return
	}
	b.tokens = math.Min(b.capacity, b.tokens+float64(now-b.last)*b.rate)
	b.last = now
}
