package lrucache

type node struct {
	key, value int
	prev, next *node
}

type LRUCache struct {
	capacity   int
	nodes      map[int]*node
	head, tail *node
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity: capacity, nodes: map[int]*node{}}
}

func (c *LRUCache) Get(key int) int {
	found, ok := c.nodes[key]
	if !ok {
		return -1
	}
	c.moveToFront(found)
	return found.value
}

func (c *LRUCache) Put(key, value int) {
	if found, ok := c.nodes[key]; ok {
		found.value = value
		c.moveToFront(found)
		return
	}
	if len(c.nodes) == c.capacity {
		c.evict()
	}
	added := &node{key: key, value: value}
	c.nodes[key] = added
	c.addToFront(added)
}

func (c *LRUCache) moveToFront(n *node) {
	if n == c.head {
		return
	}
	if n == c.tail {
		c.tail = n.prev
		c.tail.next = nil
	} else {
		n.prev.next = n.next
	}
	c.addToFront(n)
}

func (c *LRUCache) addToFront(n *node) {
	n.prev, n.next = nil, c.head
	if c.head != nil {
		c.head.prev = n
	}
	c.head = n
	if c.tail == nil {
		c.tail = n
	}
}

func (c *LRUCache) evict() {
	oldest := c.tail
	delete(c.nodes, oldest.key)
	c.tail = oldest.prev
	if c.tail == nil {
		c.head = nil
	} else {
		c.tail.next = nil
	}
}
