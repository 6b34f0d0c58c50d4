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
	turn     chan struct{}

	mutex   sync.Mutex
	tokens  float64
	last    int64
	waiting int
}

func NewTokenBucket(capacity, refillPerSecond int, clock Clock) *TokenBucket {
	return &TokenBucket{
		capacity: float64(capacity),
		rate:     float64(refillPerSecond) / 1000,
		clock:    clock,
		turn:     make(chan struct{}, 1),
		tokens:   float64(capacity),
		last:     clock.Now(),
	}
}

func (b *TokenBucket) TryAcquire(n int) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.waiting == 0 && b.take(float64(n))
}

func (b *TokenBucket) Acquire(n int) error {
	if float64(n) > b.capacity {
		return errors.New("more tokens than the bucket can hold")
	}
	b.mutex.Lock()
	if b.waiting == 0 && b.take(float64(n)) {
		b.mutex.Unlock()
		return nil
	}
	b.waiting++
	b.mutex.Unlock()
	b.turn <- struct{}{}
	defer func() { <-b.turn }()
	b.mutex.Lock()
	defer b.mutex.Unlock()
	for !b.take(float64(n)) {
		missing := float64(n) - b.tokens
		b.mutex.Unlock()
		b.clock.Sleep(int64(math.Ceil(missing / b.rate)))
		b.mutex.Lock()
	}
	b.waiting--
	return nil
}

func (b *TokenBucket) take(n float64) bool {
	available := b.refilled()
	if available < n {
		return false
	}
	b.tokens = available - n
	return true
}

func (b *TokenBucket) refilled() float64 {
	now := b.clock.Now()
	if now <= b.last {
		return b.tokens
	}
	gained := float64(now-b.last) * b.rate
	b.last = now
	return math.Min(b.capacity, b.tokens+gained)
}
