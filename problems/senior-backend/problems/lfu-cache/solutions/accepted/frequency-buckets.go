package lfucache

import "container/list"

type entry struct {
	key, value, uses int
}

// LFUCache has a list of entries for each number of uses; the entry unused for longest is at the front.
type LFUCache struct {
	capacity int
	byKey    map[int]*list.Element
	byUses   map[int]*list.List
	fewest   int
}

// NewLFUCache makes an empty cache that holds at most capacity entries.
func NewLFUCache(capacity int) *LFUCache {
	return &LFUCache{
		capacity: capacity,
		byKey:    make(map[int]*list.Element, capacity),
		byUses:   make(map[int]*list.List),
	}
}

// Get returns the value under key, or -1 when there is none.
func (c *LFUCache) Get(key int) int {
	element, found := c.byKey[key]
	if !found {
		return -1
	}
	return c.use(element).value
}

// Put stores value under key.
func (c *LFUCache) Put(key, value int) {
	if element, found := c.byKey[key]; found {
		c.use(element).value = value
		return
	}
	if len(c.byKey) == c.capacity {
		c.dropOne()
	}
	c.add(&entry{key, value, 1})
	c.fewest = 1
}

func (c *LFUCache) use(element *list.Element) *entry {
	used := c.remove(element)
	if c.fewest == used.uses && c.byUses[used.uses] == nil {
		c.fewest++
	}
	used.uses++
	c.add(used)
	return used
}

func (c *LFUCache) dropOne() {
	dropped := c.remove(c.byUses[c.fewest].Front())
	delete(c.byKey, dropped.key)
}

func (c *LFUCache) add(e *entry) {
	if c.byUses[e.uses] == nil {
		c.byUses[e.uses] = list.New()
	}
	c.byKey[e.key] = c.byUses[e.uses].PushBack(e)
}

func (c *LFUCache) remove(element *list.Element) *entry {
	e := element.Value.(*entry)
	entries := c.byUses[e.uses]
	entries.Remove(element)
	if entries.Len() == 0 {
		delete(c.byUses, e.uses)
	}
	return e
}
