package mergeklists

import "math"

// Each place of the tree holds the number of the list that wins there; a list that has ended plays with the largest int.
type contest struct {
	lists  []*ListNode
	winner []int
	size   int
}

func (c *contest) value(list int) int32 {
	if list >= len(c.lists) || c.lists[list] == nil {
		return math.MaxInt32
	}
	return int32(c.lists[list].Val)
}

func (c *contest) play(i int) {
	left, right := c.winner[2*i], c.winner[2*i+1]
	if c.value(left) <= c.value(right) {
		c.winner[i] = left
	} else {
		c.winner[i] = right
	}
}

func MergeKLists(lists []*ListNode) *ListNode {
	c := &contest{lists: lists, size: 1}
	for c.size < len(lists) {
		c.size *= 2
	}
	c.winner = make([]int, 2*c.size)
	for i := 0; i < c.size; i++ {
		c.winner[c.size+i] = i
	}
	for i := c.size - 1; i > 0; i-- {
		c.play(i)
	}
	dummy := &ListNode{}
	tail := dummy
	for c.value(c.winner[1]) != math.MaxInt32 {
		best := c.winner[1]
		tail.Next = &ListNode{Val: lists[best].Val}
		tail = tail.Next
		lists[best] = lists[best].Next
		for i := (c.size + best) / 2; i > 0; i /= 2 {
			c.play(i)
		}
	}
	return dummy.Next
}
