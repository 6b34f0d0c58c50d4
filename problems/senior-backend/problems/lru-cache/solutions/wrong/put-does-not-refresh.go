package lrucache

import "container/list"

type entry struct {
	key, value int
}

type LRUCache struct {
	capacity int
	order    *list.List
	elements map[int]*list.Element
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (c *LRUCache) Get(key int) int {
	element, ok := c.elements[key]
	if !ok {
		return -1
	}
	c.order.MoveToFront(element)
	return element.Value.(*entry).value
}

func (c *LRUCache) Put(key, value int) {
	if element, ok := c.elements[key]; ok {
		element.Value.(*entry).value = value
		return
	}
	if len(c.elements) == c.capacity {
		c.evict()
	}
	c.elements[key] = c.order.PushFront(&entry{key, value})
}

func (c *LRUCache) evict() {
	oldest := c.order.Back()
	delete(c.elements, oldest.Value.(*entry).key)
	c.order.Remove(oldest)
}
