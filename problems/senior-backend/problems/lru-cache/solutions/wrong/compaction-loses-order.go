package lrucache

type use struct {
	key, at int
}

type LRUCache struct {
	capacity int
	values   map[int]int
	lastUse  map[int]int
	added    []int
	uses     []use
	clock    int
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity: capacity, values: map[int]int{}, lastUse: map[int]int{}}
}

func (c *LRUCache) Get(key int) int {
	value, ok := c.values[key]
	if !ok {
		return -1
	}
	c.use(key)
	return value
}

func (c *LRUCache) Put(key, value int) {
	if _, ok := c.values[key]; !ok {
		if len(c.values) == c.capacity {
			c.evict()
		}
		c.added = append(c.added, key)
	}
	c.values[key] = value
	c.use(key)
}

func (c *LRUCache) use(key int) {
	c.clock++
	c.lastUse[key] = c.clock
	c.uses = append(c.uses, use{key, c.clock})
	if len(c.uses) <= 4*c.capacity {
		return
	}
	// One use a key is enough.
	c.uses = nil
	held := c.added[:0]
	for _, each := range c.added {
		if at, ok := c.lastUse[each]; ok {
			held = append(held, each)
			c.uses = append(c.uses, use{each, at})
		}
	}
	c.added = held
}

func (c *LRUCache) evict() {
	for len(c.uses) > 0 {
		oldest := c.uses[0]
		c.uses = c.uses[1:]
		if c.lastUse[oldest.key] == oldest.at {
			delete(c.values, oldest.key)
			delete(c.lastUse, oldest.key)
			return
		}
	}
}
