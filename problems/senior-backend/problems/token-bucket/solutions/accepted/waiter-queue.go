package tokenbucket

import (
	"fmt"
	"sync"
)

type waiter struct {
	need     int64
	admitted chan struct{}
}

// TokenBucket counts in thousandths of a token: a millisecond brings exactly refillPerSecond of them. While callers
// wait, one goroutine serves them.
type TokenBucket struct {
	brim, rate int64
	clock      Clock

	mu      sync.Mutex
	level   int64
	latest  int64
	waiters []waiter
}

func NewTokenBucket(capacity, refillPerSecond int32, clock Clock) *TokenBucket {
	brim := int64(capacity) * 1000
	return &TokenBucket{brim: brim, rate: int64(refillPerSecond), clock: clock, level: brim, latest: clock.Now()}
}

func (b *TokenBucket) TryAcquire(n int32) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.waiters) == 0 && b.spend(int64(n)*1000)
}

func (b *TokenBucket) Acquire(n int32) error {
	need := int64(n) * 1000
	if need > b.brim {
		return fmt.Errorf("%d is more than the bucket can hold", n)
	}
	if admitted := b.join(need); admitted != nil {
		<-admitted
	}
	return nil
}

// join gives a channel to wait at, or nil when the tokens were there.
func (b *TokenBucket) join(need int64) <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.waiters) == 0 && b.spend(need) {
		return nil
	}
	joined := waiter{need, make(chan struct{})}
	b.waiters = append(b.waiters, joined)
	if len(b.waiters) == 1 {
		go b.serve()
	}
	return joined.admitted
}

func (b *TokenBucket) serve() {
	for {
		wait, more := b.serveFirst()
		if !more {
			return
		}
		if wait > 0 {
			b.clock.Sleep(wait)
		}
	}
}

// serveFirst admits the first in line, or says how many milliseconds it has to wait still.
func (b *TokenBucket) serveFirst() (wait int64, more bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	first := b.waiters[0]
	if !b.spend(first.need) {
		return (first.need - b.level + b.rate - 1) / b.rate, true
	}
	close(first.admitted)
	b.waiters = b.waiters[1:]
	return 0, len(b.waiters) > 0
}

func (b *TokenBucket) spend(need int64) bool {
	if now := b.clock.Now(); now > b.latest {
		b.level = min(b.brim, b.level+(now-b.latest)*b.rate)
		b.latest = now
	}
	if b.level < need {
		return false
	}
	b.level -= need
	return true
}
