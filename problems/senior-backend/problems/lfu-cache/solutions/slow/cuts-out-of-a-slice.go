package lfucache

type entry struct {
	key, value, uses int
}

// LFUCache keeps its entries in the order in which they would be dropped.
type LFUCache struct {
	capacity int
	entries  []entry
	held     map[int]bool
}

func NewLFUCache(capacity int) *LFUCache {
	return &LFUCache{capacity: capacity, held: map[int]bool{}}
}

func (c *LFUCache) Get(key int) int {
	if !c.held[key] {
		return -1
	}
	e := c.remove(key)
	e.uses++
	c.insert(e)
	return e.value
}

func (c *LFUCache) Put(key, value int) {
	e := entry{key: key}
	if c.held[key] {
		e = c.remove(key)
	} else if len(c.entries) == c.capacity {
		delete(c.held, c.entries[0].key)
		c.entries = append(c.entries[:0], c.entries[1:]...)
	}
	e.value = value
	e.uses++
	c.held[key] = true
	c.insert(e)
}

func (c *LFUCache) remove(key int) entry {
	index := 0
	for c.entries[index].key != key {
		index++
	}
	e := c.entries[index]
	c.entries = append(c.entries[:index], c.entries[index+1:]...)
	return e
}

func (c *LFUCache) insert(e entry) {
	index := len(c.entries)
	for index > 0 && c.entries[index-1].uses > e.uses {
		index--
	}
	c.entries = append(c.entries, entry{})
	copy(c.entries[index+1:], c.entries[index:])
	c.entries[index] = e
}
