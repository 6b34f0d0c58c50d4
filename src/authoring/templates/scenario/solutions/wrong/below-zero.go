package countdown

import "sync"

// Countdown does not stop at zero.
type Countdown struct {
	mu   sync.Mutex
	left int
	zero chan struct{}
}

// NewCountdown makes a countdown that ends at zero.
func NewCountdown(from int) *Countdown {
	c := &Countdown{left: from, zero: make(chan struct{})}
	if from == 0 {
		close(c.zero)
	}
	return c
}

// Tick counts one down.
func (c *Countdown) Tick() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.left--
	if c.left == 0 {
		close(c.zero)
	}
	return c.left
}

// UntilZero waits for the channel to be closed, which all callers see.
func (c *Countdown) UntilZero() {
	<-c.zero
}
