package circuitbreaker

import (
	"fmt"
	"sync"
)

// period is a stretch between two changes; calls keep the one in which they began.
type period struct {
	tripped  bool
	since    int64
	probeOut bool
	ring     []int64
	failures int
}

// CircuitBreaker looks only at the failure that lies threshold failures back: a ring is all the memory it needs.
type CircuitBreaker struct {
	lock             sync.Mutex
	current          *period
	threshold        int
	window, cooldown int64
	clock            Clock
}

func NewCircuitBreaker(failureThreshold, windowMs, cooldownMs int32, clock Clock) *CircuitBreaker {
	b := &CircuitBreaker{threshold: int(failureThreshold), window: int64(windowMs), cooldown: int64(cooldownMs), clock: clock}
	b.current = b.closed()
	return b
}

func (b *CircuitBreaker) closed() *period {
	return &period{ring: make([]int64, b.threshold)}
}

func (b *CircuitBreaker) Execute(task func() (int, error)) (result int, err error) {
	mine := b.enter()
	if mine == nil {
		return 0, fmt.Errorf("refused: the circuit is %s", b.State())
	}
	result, err = task()
	b.leave(mine, err)
	return
}

func (b *CircuitBreaker) State() string {
	b.lock.Lock()
	defer b.lock.Unlock()
	if !b.current.tripped {
		return "closed"
	}
	if b.clock.Now() >= b.current.since+b.cooldown {
		return "half-open"
	}
	return "open"
}

func (b *CircuitBreaker) enter() *period {
	b.lock.Lock()
	defer b.lock.Unlock()
	p := b.current
	if p.tripped {
		if p.probeOut || b.clock.Now() < p.since+b.cooldown {
			return nil
		}
		p.probeOut = true
	}
	return p
}

func (b *CircuitBreaker) leave(p *period, err error) {
	b.lock.Lock()
	defer b.lock.Unlock()
	if p != b.current {
		return
	}
	if err == nil {
		if p.tripped {
			b.current = b.closed()
		}
		return
	}
	now := b.clock.Now()
	if !p.tripped {
		p.ring[p.failures%b.threshold] = now
		p.failures++
		if p.failures < b.threshold || now-p.ring[p.failures%b.threshold] >= b.window {
			return
		}
	}
	b.current = &period{tripped: true, since: now}
}
