package lrucache

import "container/list"

type entry struct {
	key, value int
}

// LRUCache keeps its entries in order of use, the newest at the front, and finds each by its key.
type LRUCache struct {
	capacity int
	byUse    *list.List
	byKey    map[int]*list.Element
}

// NewLRUCache makes an empty cache that holds at most capacity entries.
func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity: capacity, byUse: list.New(), byKey: make(map[int]*list.Element, capacity)}
}

// Get returns the value under key, or -1 when there is none.
func (c *LRUCache) Get(key int) int {
	element, found := c.byKey[key]
	if !found {
		return -1
	}
	c.byUse.MoveToFront(element)
	return element.Value.(*entry).value
}

// Put stores value under key.
func (c *LRUCache) Put(key, value int) {
	if element, found := c.byKey[key]; found {
		element.Value.(*entry).value = value
		c.byUse.MoveToFront(element)
		return
	}
	if c.byUse.Len() == c.capacity {
		oldest := c.byUse.Remove(c.byUse.Back()).(*entry)
		delete(c.byKey, oldest.key)
	}
	c.byKey[key] = c.byUse.PushFront(&entry{key, value})
}
