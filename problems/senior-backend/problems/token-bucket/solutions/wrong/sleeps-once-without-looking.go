package tokenbucket

import (
	"errors"
	"math"
	"sync"
)

type TokenBucket struct {
	capacity float64
	rate     float64
	clock    Clock

	mutex  sync.Mutex
	tokens float64
	last   int64
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
	return b.take(float64(n))
}

func (b *TokenBucket) Acquire(n int) error {
	if float64(n) > b.capacity {
		return errors.New("more tokens than the bucket can hold")
	}
	b.mutex.Lock()
	b.refill()
	b.tokens -= float64(n)
	missing := -b.tokens
	b.mutex.Unlock()
	if missing > 0 {
		b.clock.Sleep(int64(math.Ceil(missing / b.rate)))
	}
	return nil
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
