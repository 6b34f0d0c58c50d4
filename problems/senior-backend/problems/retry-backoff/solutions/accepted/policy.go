package retrier

import (
	"context"
	"math"
)

// plan belongs to one run and answers one question: how long after this failure, if at all.
type plan struct {
	*Retrier
	failures int
	deadline int64
}

type Retrier struct {
	attempts, base, ceiling, budget int
	retryable                       func(string) bool
	random                          func() float64
	clock                           Clock
}

func NewRetrier(maxAttempts, baseMs, capMs, budgetMs int, retryable func(string) bool, random func() float64, clock Clock) *Retrier {
	return &Retrier{maxAttempts, baseMs, capMs, budgetMs, retryable, random, clock}
}

func (p *plan) after(err error) (pause int64, again bool) {
	p.failures++
	if p.failures >= p.attempts || !p.retryable(err.Error()) {
		return 0, false
	}
	// A float64 goes up to about 10 to the power of 308, far beyond any bound here.
	bound := math.Min(float64(p.ceiling), math.Ldexp(float64(p.base), p.failures-1))
	pause = int64(math.Floor(bound * p.random()))
	return pause, p.clock.Now()+pause <= p.deadline
}

func (r *Retrier) Run(ctx context.Context, operation func(int) (int, error)) (int, error) {
	p := &plan{Retrier: r, deadline: r.clock.Now() + int64(r.budget)}
	for {
		value, err := operation(p.failures + 1)
		if err == nil || ctx.Err() != nil {
			return value, err
		}
		pause, again := p.after(err)
		if !again {
			return 0, err
		}
		awake := make(chan bool, 1)
		go func() {
			r.clock.Sleep(pause)
			awake <- true
		}()
		select {
		case <-awake:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
}
