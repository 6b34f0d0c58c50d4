package lfucache

import "container/list"

type item struct {
	key, value, count int
}

type LFUCache struct {
	capacity, min int
	byKey         map[int]*list.Element
	byCount       map[int]*list.List
}

func NewLFUCache(capacity int) *LFUCache {
	return &LFUCache{capacity: capacity, byKey: map[int]*list.Element{}, byCount: map[int]*list.List{}}
}

func (c *LFUCache) Get(key int) int {
	element, ok := c.byKey[key]
	if !ok {
		return -1
	}
	it := element.Value.(*item)
	c.byCount[it.count].Remove(element)
	if it.count == c.min && c.byCount[it.count].Len() == 0 {
		c.min++
	}
	it.count++
	c.add(it)
	return it.value
}

func (c *LFUCache) Put(key, value int) {
	// Get counts the use as well, so only the value is left to change.
	if c.Get(key) != -1 {
		c.byKey[key].Value.(*item).value = value
		return
	}
	if len(c.byKey) == c.capacity {
		oldest := c.byCount[c.min].Front()
		c.byCount[c.min].Remove(oldest)
		delete(c.byKey, oldest.Value.(*item).key)
	}
	c.min = 1
	c.add(&item{key, value, 1})
}

func (c *LFUCache) add(it *item) {
	if c.byCount[it.count] == nil {
		c.byCount[it.count] = list.New()
	}
	c.byKey[it.key] = c.byCount[it.count].PushBack(it)
}
