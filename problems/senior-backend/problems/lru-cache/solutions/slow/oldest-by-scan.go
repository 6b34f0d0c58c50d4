package lrucache

type entry struct {
	value, usedAt int
}

type LRUCache struct {
	capacity int
	entries  map[int]*entry
	clock    int
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity: capacity, entries: map[int]*entry{}}
}

func (c *LRUCache) Get(key int) int {
	found, ok := c.entries[key]
	if !ok {
		return -1
	}
	c.clock++
	found.usedAt = c.clock
	return found.value
}

func (c *LRUCache) Put(key, value int) {
	c.clock++
	if found, ok := c.entries[key]; ok {
		found.value, found.usedAt = value, c.clock
		return
	}
	if len(c.entries) == c.capacity {
		delete(c.entries, c.oldest())
	}
	c.entries[key] = &entry{value, c.clock}
}

func (c *LRUCache) oldest() int {
	oldest, usedAt := 0, c.clock+1
	for key, each := range c.entries {
		if each.usedAt < usedAt {
			oldest, usedAt = key, each.usedAt
		}
	}
	return oldest
}
