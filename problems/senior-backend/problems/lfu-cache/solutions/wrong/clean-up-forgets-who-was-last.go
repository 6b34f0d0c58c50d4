package lfucache

import (
	"container/heap"
	"sort"
)

type use struct {
	key, count, at int
}

type uses []use

func (u uses) Len() int { return len(u) }
func (u uses) Less(i, j int) bool {
	if u[i].count != u[j].count {
		return u[i].count < u[j].count
	}
	return u[i].at < u[j].at
}
func (u uses) Swap(i, j int) { u[i], u[j] = u[j], u[i] }
func (u *uses) Push(x any)   { *u = append(*u, x.(use)) }
func (u *uses) Pop() any {
	old := *u
	last := old[len(old)-1]
	*u = old[:len(old)-1]
	return last
}

type LFUCache struct {
	capacity, clock int
	values          map[int]int
	latest          map[int]use
	heap            uses
}

func NewLFUCache(capacity int) *LFUCache {
	return &LFUCache{capacity: capacity, values: map[int]int{}, latest: map[int]use{}}
}

func (c *LFUCache) Get(key int) int {
	value, ok := c.values[key]
	if !ok {
		return -1
	}
	c.use(key)
	return value
}

func (c *LFUCache) Put(key, value int) {
	if _, ok := c.values[key]; !ok && len(c.values) == c.capacity {
		c.evict()
	}
	c.values[key] = value
	c.use(key)
}

func (c *LFUCache) use(key int) {
	c.clock++
	c.latest[key] = use{key, c.latest[key].count + 1, c.clock}
	heap.Push(&c.heap, c.latest[key])
	if c.clock >= 2*c.capacity+32 {
		c.compact()
	}
}

// compact leaves one use for each key and starts the clock afresh, so that the time stamps stay small.
func (c *LFUCache) compact() {
	keys := make([]int, 0, len(c.latest))
	for key := range c.latest {
		keys = append(keys, key)
	}
	sort.Ints(keys)
	c.heap, c.clock = c.heap[:0], 0
	for _, key := range keys {
		c.clock++
		c.latest[key] = use{key, c.latest[key].count, c.clock}
		heap.Push(&c.heap, c.latest[key])
	}
}

func (c *LFUCache) evict() {
	for {
		first := heap.Pop(&c.heap).(use)
		if c.latest[first.key] == first {
			delete(c.latest, first.key)
			delete(c.values, first.key)
			return
		}
	}
}
