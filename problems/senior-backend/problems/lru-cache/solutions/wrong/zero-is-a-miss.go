package lrucache

type LRUCache struct {
	capacity int
	values   map[int]int
	keys     []int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, values: map[int]int{}}
}

func (c *LRUCache) Get(key int) int {
	value := c.values[key]
	if value == 0 {
		return -1
	}
	c.use(key)
	return value
}

func (c *LRUCache) Put(key int, value int) {
	if _, held := c.values[key]; !held && len(c.values) == c.capacity {
		delete(c.values, c.keys[0])
		c.keys = c.keys[1:]
	}
	c.values[key] = value
	c.use(key)
}

func (c *LRUCache) use(key int) {
	for index, each := range c.keys {
		if each == key {
			c.keys = append(c.keys[:index], c.keys[index+1:]...)
			break
		}
	}
	c.keys = append(c.keys, key)
}
