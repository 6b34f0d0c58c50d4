package main

import "container/list"

type entry struct {
	key, value, uses int
}

type LFUCache struct {
	capacity, fewest int
	elements         map[int]*list.Element
	groups           map[int]*list.List
}

func Constructor(capacity int) LFUCache {
	return LFUCache{capacity: capacity, elements: map[int]*list.Element{}, groups: map[int]*list.List{}}
}

func (c *LFUCache) Get(key int) int {
	element, ok := c.elements[key]
	if !ok {
		return -1
	}
	e := element.Value.(*entry)
	c.groups[e.uses].MoveToBack(element)
	return e.value
}

func (c *LFUCache) Put(key int, value int) {
	if element, ok := c.elements[key]; ok {
		e := element.Value.(*entry)
		e.value = value
		c.groups[e.uses].Remove(element)
		if c.groups[e.uses].Len() == 0 && c.fewest == e.uses {
			c.fewest++
		}
		e.uses++
		c.append(e)
		return
	}
	if len(c.elements) == c.capacity {
		group := c.groups[c.fewest]
		delete(c.elements, group.Remove(group.Front()).(*entry).key)
	}
	c.fewest = 1
	c.append(&entry{key, value, 1})
}

func (c *LFUCache) append(e *entry) {
	if c.groups[e.uses] == nil {
		c.groups[e.uses] = list.New()
	}
	c.elements[e.key] = c.groups[e.uses].PushBack(e)
}
