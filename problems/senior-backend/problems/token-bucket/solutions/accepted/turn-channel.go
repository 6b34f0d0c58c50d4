package tokenbucket

import (
	"fmt"
	"math"
	"sync"
)

// TokenBucket serves its callers one at a time; who waits for tokens holds the turn meanwhile.
type TokenBucket struct {
	capacity        float64
	refillPerSecond float64
	clock           Clock

	// A channel hands its one place on in the order in which goroutines asked for it: it is the line.
	turn chan struct{}

	mutex   sync.Mutex
	tokens  float64
	waiting int
	// creditedUntil is the latest reading of the clock; all time up to it has been turned into tokens.
	creditedUntil int64
}

// NewTokenBucket makes a full bucket.
func NewTokenBucket(capacity, refillPerSecond int, clock Clock) *TokenBucket {
	return &TokenBucket{
		capacity:        float64(capacity),
		refillPerSecond: float64(refillPerSecond),
		clock:           clock,
		turn:            make(chan struct{}, 1),
		tokens:          float64(capacity),
		creditedUntil:   clock.Now(),
	}
}

// TryAcquire takes n tokens now, or none.
func (b *TokenBucket) TryAcquire(n int) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.waiting == 0 && b.take(n)
}

// Acquire takes n tokens, and waits in line until it can.
func (b *TokenBucket) Acquire(n int) error {
	if float64(n) > b.capacity {
		return fmt.Errorf("a bucket of %v never holds %d tokens", b.capacity, n)
	}
	b.mutex.Lock()
	if b.waiting == 0 && b.take(n) {
		b.mutex.Unlock()
		return nil
	}
	b.waiting++
	b.mutex.Unlock()

	b.turn <- struct{}{}
	defer func() { <-b.turn }()
	for {
		missing := b.serve(n)
		if missing == 0 {
			return nil
		}
		b.clock.Sleep(int64(math.Ceil(missing * 1000 / b.refillPerSecond)))
	}
}

// serve takes n tokens for the waiter whose turn it is, or says how many are missing.
func (b *TokenBucket) serve(n int) float64 {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if !b.take(n) {
		return float64(n) - b.tokens
	}
	b.waiting--
	return 0
}

func (b *TokenBucket) take(n int) bool {
	b.refill()
	if b.tokens < float64(n) {
		return false
	}
	b.tokens -= float64(n)
	return true
}

func (b *TokenBucket) refill() {
	elapsed := b.clock.Now() - b.creditedUntil
	if elapsed <= 0 {
		return
	}
	b.tokens = math.Min(b.capacity, b.tokens+float64(elapsed)*b.refillPerSecond/1000)
	b.creditedUntil += elapsed
}
