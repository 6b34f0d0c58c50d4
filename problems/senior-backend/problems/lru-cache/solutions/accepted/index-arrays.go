package lru

const none = int32(-1)

type slot struct {
	key, value   int32
	newer, older int32
}

// LRUCache holds its entries in one slice; neighbours in order of use are indices, so the collector sees no pointers.
type LRUCache struct {
	slots          []slot
	at             map[int32]int32
	newest, oldest int32
}

func NewLRUCache(capacity int32) *LRUCache {
	return &LRUCache{make([]slot, 0, capacity), make(map[int32]int32, capacity), none, none}
}

func (c *LRUCache) Get(key int32) int32 {
	index, ok := c.at[key]
	if !ok {
		return -1
	}
	c.touch(index)
	return c.slots[index].value
}

func (c *LRUCache) Put(key, value int32) {
	index, ok := c.at[key]
	if ok {
		c.touch(index)
		c.slots[index].value = value
		return
	}
	if len(c.slots) < cap(c.slots) {
		index = int32(len(c.slots))
		c.slots = append(c.slots, slot{})
	} else {
		index = c.oldest
		delete(c.at, c.slots[index].key)
		c.detach(index)
	}
	c.slots[index] = slot{key: key, value: value}
	c.at[key] = index
	c.attach(index)
}

func (c *LRUCache) touch(index int32) {
	if index != c.newest {
		c.detach(index)
		c.attach(index)
	}
}

func (c *LRUCache) attach(index int32) {
	c.slots[index].newer, c.slots[index].older = none, c.newest
	if c.newest == none {
		c.oldest = index
	} else {
		c.slots[c.newest].newer = index
	}
	c.newest = index
}

func (c *LRUCache) detach(index int32) {
	s := c.slots[index]
	if s.newer == none {
		c.newest = s.older
	} else {
		c.slots[s.newer].older = s.older
	}
	if s.older == none {
		c.oldest = s.newer
	} else {
		c.slots[s.older].newer = s.newer
	}
}
