package countdown

import "sync"

// Countdown tells one caller alone that it has reached zero.
type Countdown struct {
	mu   sync.Mutex
	left int
	zero chan struct{}
}

// NewCountdown makes a countdown that ends at zero.
func NewCountdown(from int) *Countdown {
	return &Countdown{left: from, zero: make(chan struct{}, 1)}
}

// Tick counts one down.
func (c *Countdown) Tick() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.left > 0 {
		c.left--
		if c.left == 0 {
			c.zero <- struct{}{}
		}
	}
	return c.left
}

// UntilZero waits for a word from the last tick.
func (c *Countdown) UntilZero() {
	c.mu.Lock()
	atZero := c.left == 0
	c.mu.Unlock()
	if !atZero {
		<-c.zero
	}
}
