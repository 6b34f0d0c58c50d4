package main

type node struct {
	key, value   int
	older, newer *node
}

// LRUCache links its nodes in a circle through a guard: after it comes the oldest, before it the newest.
type LRUCache struct {
	capacity int
	nodes    map[int]*node
	guard    node
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, nodes: map[int]*node{}}
}

func (c *LRUCache) Get(key int) int {
	found := c.nodes[key]
	if found == nil {
		return -1
	}
	found.unlink()
	c.append(found)
	return found.value
}

func (c *LRUCache) Put(key int, value int) {
	found := c.nodes[key]
	switch {
	case found != nil:
		found.unlink()
	case len(c.nodes) < c.capacity:
		found = new(node)
	default:
		// The node of the entry that goes serves the one that comes.
		found = c.guard.newer
		found.unlink()
		delete(c.nodes, found.key)
	}
	found.key, found.value = key, value
	c.nodes[key] = found
	c.append(found)
}

func (c *LRUCache) append(n *node) {
	if c.guard.newer == nil {
		// Not in Constructor, which returns a copy.
		c.guard.newer, c.guard.older = &c.guard, &c.guard
	}
	n.older, n.newer = c.guard.older, &c.guard
	n.older.newer, n.newer.older = n, n
}

func (n *node) unlink() {
	n.older.newer, n.newer.older = n.newer, n.older
}
