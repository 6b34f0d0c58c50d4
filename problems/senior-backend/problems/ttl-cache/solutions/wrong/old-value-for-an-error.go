package ttlcache

import "sync"

type entry struct {
	value    int
	loadedAt int64
}

// flight is one call of load. Its result may be read when done is closed.
type flight struct {
	done  chan struct{}
	value int
	err   error
}

// TTLCache keeps values for a while, and has one load under way for a key at most.
type TTLCache struct {
	ttlMs, refreshAfterMs int64
	load                  func(string) (int, error)
	clock                 Clock

	mutex   sync.Mutex
	entries map[string]entry
	// flights has the load of each key whose value will be kept.
	flights map[string]*flight
}

// NewTTLCache makes an empty cache.
func NewTTLCache(ttlMs, refreshAfterMs int, load func(string) (int, error), clock Clock) *TTLCache {
	return &TTLCache{
		ttlMs:          int64(ttlMs),
		refreshAfterMs: int64(refreshAfterMs),
		load:           load,
		clock:          clock,
		entries:        make(map[string]entry),
		flights:        make(map[string]*flight),
	}
}

// Get gives the value of the key, from memory while it is good.
func (c *TTLCache) Get(key string) (int, error) {
	value, pending := c.lookUp(key)
	if pending == nil {
		return value, nil
	}
	<-pending.done
	if pending.err != nil {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		if old, found := c.entries[key]; found {
			return old.value, nil
		}
	}
	return pending.value, pending.err
}

// Invalidate forgets the value of the key. A load under way is no longer the one of its key, and fills nothing.
func (c *TTLCache) Invalidate(key string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	delete(c.entries, key)
	delete(c.flights, key)
}

// lookUp gives the value, or the flight to wait for.
func (c *TTLCache) lookUp(key string) (int, *flight) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if kept, found := c.entries[key]; found {
		age := c.clock.Now() - kept.loadedAt
		if age >= 0 && age < c.ttlMs {
			if age >= c.refreshAfterMs {
				c.flightOf(key)
			}
			return kept.value, nil
		}
	}
	return 0, c.flightOf(key)
}

// flightOf joins the flight under way, or starts one. The caller holds the mutex.
func (c *TTLCache) flightOf(key string) *flight {
	if running := c.flights[key]; running != nil {
		return running
	}
	started := &flight{done: make(chan struct{})}
	c.flights[key] = started
	go c.fly(key, started)
	return started
}

func (c *TTLCache) fly(key string, mine *flight) {
	mine.value, mine.err = c.load(key)
	c.mutex.Lock()
	if c.flights[key] == mine {
		delete(c.flights, key)
		if mine.err == nil {
			c.entries[key] = entry{mine.value, c.clock.Now()}
		}
	}
	c.mutex.Unlock()
	close(mine.done)
}
