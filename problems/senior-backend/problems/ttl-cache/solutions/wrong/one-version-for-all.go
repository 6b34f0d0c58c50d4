package ttlcache

type reply struct {
	value int
	err   error
}

type line struct {
	version int
	callers []chan<- reply
}

type kept struct {
	value int
	since int64
}

// TTLCache is one goroutine that owns all the state and works off what the others send it.
type TTLCache struct {
	ttl, refresh int64
	load         func(string) (int, error)
	clock        Clock
	orders       chan func()

	// Only the owner touches what follows.
	values   map[string]kept
	version int
	lines    map[string]*line
}

func NewTTLCache(ttlMs, refreshAfterMs int32, load func(string) (int, error), clock Clock) *TTLCache {
	c := &TTLCache{
		ttl: int64(ttlMs), refresh: int64(refreshAfterMs), load: load, clock: clock,
		orders:   make(chan func()),
		values:   map[string]kept{},
		lines:    map[string]*line{},
	}
	go func() {
		for order := range c.orders {
			order()
		}
	}()
	return c
}

func (c *TTLCache) Get(key string) (int, error) {
	answer := make(chan reply, 1)
	c.orders <- func() { c.serve(key, answer) }
	got := <-answer
	return got.value, got.err
}

func (c *TTLCache) Invalidate(key string) {
	finished := make(chan struct{})
	c.orders <- func() {
		c.version++
		delete(c.values, key)
		delete(c.lines, key)
		close(finished)
	}
	<-finished
}

func (c *TTLCache) serve(key string, answer chan<- reply) {
	if value, ok := c.values[key]; ok {
		now := c.clock.Now()
		if value.since <= now && now < value.since+c.ttl {
			answer <- reply{value: value.value}
			if now >= value.since+c.refresh {
				c.join(key, nil)
			}
			return
		}
		delete(c.values, key)
	}
	c.join(key, answer)
}

func (c *TTLCache) join(key string, answer chan<- reply) {
	waiting := c.lines[key]
	if waiting == nil {
		waiting = &line{version: c.version}
		c.lines[key] = waiting
		go func() {
			value, err := c.load(key)
			c.orders <- func() { c.land(key, waiting, reply{value, err}) }
		}()
	}
	if answer != nil {
		waiting.callers = append(waiting.callers, answer)
	}
}

func (c *TTLCache) land(key string, landed *line, result reply) {
	if c.version == landed.version {
		delete(c.lines, key)
		if result.err == nil {
			c.values[key] = kept{result.value, c.clock.Now()}
		}
	}
	for _, caller := range landed.callers {
		caller <- result
	}
}
