package retrier

import "context"

// Retrier keeps nothing between runs: all that changes is in the run itself.
type Retrier struct {
	maxAttempts int
	baseMs      int64
	capMs       int64
	budgetMs    int64
	retryable   func(string) bool
	random      func() float64
	clock       Clock
}

// NewRetrier makes a retrier.
func NewRetrier(maxAttempts, baseMs, capMs, budgetMs int, retryable func(string) bool, random func() float64, clock Clock) *Retrier {
	return &Retrier{
		maxAttempts: maxAttempts,
		baseMs:      int64(baseMs),
		capMs:       int64(capMs),
		budgetMs:    int64(budgetMs),
		retryable:   retryable,
		random:      random,
		clock:       clock,
	}
}

// Run calls the operation until it succeeds or no further attempt may be made.
func (r *Retrier) Run(ctx context.Context, operation func(int) (int, error)) (int, error) {
	until := r.clock.Now() + r.budgetMs
	bound := min(r.capMs, r.baseMs)
	for attempt := 1; ; attempt++ {
		result, err := operation(attempt)
		if err == nil {
			return result, nil
		}
		if ctx.Err() != nil || attempt == r.maxAttempts || !r.retryable(err.Error()) {
			return 0, err
		}
		pause := int64(r.random() * float64(bound))
		if r.clock.Now()+pause > until {
			return 0, err
		}
		if err := r.sleep(ctx, pause); err != nil {
			return 0, err
		}
		// Doubled step by step and capped each time, so that it cannot overflow.
		bound = min(r.capMs, bound*2)
	}
}

func (r *Retrier) sleep(ctx context.Context, ms int64) error {
	r.clock.Sleep(ms)
	return ctx.Err()
}
