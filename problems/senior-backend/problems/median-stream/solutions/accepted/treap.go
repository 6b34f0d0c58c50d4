package main

import "math/rand"

// node is part of a treap: a search tree by num and a heap by random priorities, which keeps it shallow.
type node struct {
	num         int
	size        int
	priority    uint64
	left, right *node
}

func (n *node) len() int {
	if n == nil {
		return 0
	}
	return n.size
}

func (n *node) resize() {
	n.size = n.left.len() + 1 + n.right.len()
}

// split parts a tree into the numbers up to num and those above.
func (n *node) split(num int) (upTo, above *node) {
	if n == nil {
		return nil, nil
	}
	if n.num <= num {
		n.right, above = n.right.split(num)
		upTo = n
	} else {
		upTo, n.left = n.left.split(num)
		above = n
	}
	n.resize()
	return upTo, above
}

func (n *node) insert(added *node) *node {
	if n == nil || added.priority > n.priority {
		added.left, added.right = n.split(added.num)
		added.resize()
		return added
	}
	if added.num < n.num {
		n.left = n.left.insert(added)
	} else {
		n.right = n.right.insert(added)
	}
	n.resize()
	return n
}

func (n *node) at(index int) int {
	for {
		switch before := n.left.len(); {
		case index < before:
			n = n.left
		case index == before:
			return n.num
		default:
			index -= before + 1
			n = n.right
		}
	}
}

type MedianFinder struct {
	root   *node
	random *rand.Rand
}

func Constructor() MedianFinder {
	return MedianFinder{random: rand.New(rand.NewSource(1))}
}

func (m *MedianFinder) AddNum(num int) {
	m.root = m.root.insert(&node{num: num, size: 1, priority: m.random.Uint64()})
}

func (m *MedianFinder) FindMedian() float64 {
	count := m.root.len()
	return float64(m.root.at((count-1)/2)+m.root.at(count/2)) / 2
}
