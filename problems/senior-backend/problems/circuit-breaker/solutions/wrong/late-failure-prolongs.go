package circuitbreaker

import (
	"errors"
	"sync"
)

// ErrRefused is what Execute fails with when the task was not called.
var ErrRefused = errors.New("the circuit is open")

// CircuitBreaker keeps calls away from a dependency that fails.
type CircuitBreaker struct {
	failureThreshold     int
	windowMs, cooldownMs int64
	clock                Clock

	mutex sync.Mutex
	// failures are the times at which calls of this generation failed, oldest first.
	failures []int64
	tripped  bool
	openedAt int64
	probing  bool
	// generation is raised at each opening and closing; a call that was admitted before has no say any more.
	generation int
}

// NewCircuitBreaker makes a closed breaker.
func NewCircuitBreaker(failureThreshold, windowMs, cooldownMs int, clock Clock) *CircuitBreaker {
	return &CircuitBreaker{
		failureThreshold: failureThreshold,
		windowMs:         int64(windowMs),
		cooldownMs:       int64(cooldownMs),
		clock:            clock,
	}
}

// Execute calls the task, or refuses to.
func (b *CircuitBreaker) Execute(task func() (int, error)) (int, error) {
	admitted, err := b.admit()
	if err != nil {
		return 0, err
	}
	result, err := task()
	b.settle(admitted, err == nil)
	return result, err
}

// State is closed, open or half-open.
func (b *CircuitBreaker) State() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.state()
}

func (b *CircuitBreaker) state() string {
	switch {
	case !b.tripped:
		return "closed"
	case b.clock.Now()-b.openedAt < b.cooldownMs:
		return "open"
	default:
		return "half-open"
	}
}

// admit gives the generation of the call, or an error.
func (b *CircuitBreaker) admit() (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	state := b.state()
	if state == "open" || b.probing {
		return 0, ErrRefused
	}
	b.probing = state == "half-open"
	return b.generation, nil
}

func (b *CircuitBreaker) settle(admitted int, succeeded bool) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if admitted != b.generation {
		if !succeeded && b.tripped {
			b.openedAt = b.clock.Now()
		}
		return
	}
	if succeeded {
		if b.probing {
			b.turn(false)
		}
		return
	}
	now := b.clock.Now()
	b.failures = append(b.failures, now)
	for now-b.failures[0] >= b.windowMs {
		b.failures = b.failures[1:]
	}
	if b.probing || len(b.failures) >= b.failureThreshold {
		b.openedAt = now
		b.turn(true)
	}
}

func (b *CircuitBreaker) turn(tripped bool) {
	b.tripped = tripped
	b.failures = nil
	b.probing = false
	b.generation++
}
