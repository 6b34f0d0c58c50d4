package lfucache

import "container/list"

type entry struct {
	key, value, uses int
}

type LFUCache struct {
	capacity int
	min      int
	items    map[int]*list.Element
	lists    map[int]*list.List
}

func NewLFUCache(capacity int) *LFUCache {
	return &LFUCache{capacity, 1, map[int]*list.Element{}, map[int]*list.List{}}
}

func (c *LFUCache) Get(key int) int {
	item, ok := c.items[key]
	if !ok {
		return -1
	}
	c.touch(item)
	return item.Value.(*entry).value
}

func (c *LFUCache) Put(key, value int) {
	if item, ok := c.items[key]; ok {
		item.Value.(*entry).value = value
		c.touch(item)
		return
	}
	if len(c.items) >= c.capacity {
		victim := c.lists[c.min].Back()
		c.lists[c.min].Remove(victim)
		delete(c.items, victim.Value.(*entry).key)
	}
	c.min = 1
	c.push(&entry{key, value, 1})
}

func (c *LFUCache) touch(item *list.Element) {
	e := item.Value.(*entry)
	c.lists[e.uses].Remove(item)
	if e.uses == c.min && c.lists[e.uses].Len() == 0 {
		c.min++
	}
	e.uses++
	c.push(e)
}

func (c *LFUCache) push(e *entry) {
	if c.lists[e.uses] == nil {
		c.lists[e.uses] = list.New()
	}
	c.items[e.key] = c.lists[e.uses].PushBack(e)
}
