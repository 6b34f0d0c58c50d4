package tokenbucket

import (
	"errors"
	"sync"
)

// TokenBucket keeps one instant, at which the bucket will be full again, in milliseconds times the rate: taking n tokens
// moves it on by the time that n tokens need, and one token is exactly 1,000 of these units.
type TokenBucket struct {
	mutex  sync.Mutex
	clock  Clock
	rate   int64
	depth  int64
	latest int64
	fullAt int64
}

var errTooLarge = errors.New("the request is larger than the bucket")

func NewTokenBucket(capacity int, refillPerSecond int, clock Clock) *TokenBucket {
	now, rate := clock.Now(), int64(refillPerSecond)
	return &TokenBucket{clock: clock, rate: rate, depth: 1000 * int64(capacity), latest: now, fullAt: now * rate}
}

func (b *TokenBucket) TryAcquire(n int) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	fullAt := b.after(n)
	if fullAt-b.depth > b.latest*b.rate {
		return false
	}
	b.fullAt = fullAt
	return true
}

func (b *TokenBucket) Acquire(n int) error {
	if 1000*int64(n) > b.depth {
		return errTooLarge
	}
	due := b.reserve(n)
	for early := due - b.clock.Now(); early > 0; early = due - b.clock.Now() {
		b.clock.Sleep(early)
	}
	return nil
}

// reserve takes a place in the line and says when its turn comes; later callers reckon from the instant it leaves behind.
func (b *TokenBucket) reserve(n int) int64 {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.fullAt = b.after(n)
	empty := b.fullAt - b.depth
	if empty <= b.latest*b.rate {
		return b.clock.Now()
	}
	return (empty + b.rate - 1) / b.rate
}

func (b *TokenBucket) after(n int) int64 {
	b.latest = max(b.latest, b.clock.Now())
	return max(b.fullAt, b.latest*b.rate) + 1000*int64(n)
}
