package main

type node struct {
	key, value, uses int
	before, after    *node
}

// LFUCache links all entries in one ring in the order in which they would be dropped: by uses, then by last use.
// last knows the last node of each number of uses, behind which a node with as many uses is put.
type LFUCache struct {
	capacity int
	nodes    map[int]*node
	last     map[int]*node
	ring     *node
}

func Constructor(capacity int) LFUCache {
	ring := new(node)
	ring.before, ring.after = ring, ring
	return LFUCache{capacity, map[int]*node{}, map[int]*node{}, ring}
}

func (c *LFUCache) Get(key int) int {
	n, ok := c.nodes[key]
	if !ok {
		return -1
	}
	c.use(n)
	return n.value
}

func (c *LFUCache) Put(key int, value int) {
	if n, ok := c.nodes[key]; ok {
		n.value = value
		c.use(n)
		return
	}
	if len(c.nodes) == c.capacity {
		first := c.ring.after
		c.unlink(first)
		delete(c.nodes, first.key)
	}
	n := &node{key: key, value: value, uses: 1}
	c.nodes[key] = n
	c.link(n, c.ring)
}

func (c *LFUCache) use(n *node) {
	// Behind the last of its own group comes the place for the next higher number of uses.
	behind := c.last[n.uses]
	if behind == n {
		behind = n.before
	}
	c.unlink(n)
	n.uses++
	c.link(n, behind)
}

// link puts n behind the last node with as many uses or, where there is none, behind the given one.
func (c *LFUCache) link(n, behind *node) {
	if last := c.last[n.uses]; last != nil {
		behind = last
	}
	n.before, n.after = behind, behind.after
	n.before.after, n.after.before = n, n
	c.last[n.uses] = n
}

func (c *LFUCache) unlink(n *node) {
	n.before.after, n.after.before = n.after, n.before
	if c.last[n.uses] != n {
		return
	}
	if n.before != c.ring && n.before.uses == n.uses {
		c.last[n.uses] = n.before
	} else {
		delete(c.last, n.uses)
	}
}
