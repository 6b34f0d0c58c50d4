package mergeklists

import "container/heap"

// heads is a heap of nodes, the one with the smallest value on top.
type heads []*ListNode

func (h heads) Len() int           { return len(h) }
func (h heads) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h heads) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *heads) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

// MergeKLists returns the first node of one list in ascending order that holds all values of all lists.
func MergeKLists(lists []*ListNode) *ListNode {
	var waiting heads
	for _, head := range lists {
		if head != nil {
			waiting = append(waiting, head)
		}
	}
	heap.Init(&waiting)
	var beforeFirst ListNode
	last := &beforeFirst
	for len(waiting) > 0 {
		node := waiting[0]
		last.Next, last = node, node
		if node.Next == nil {
			heap.Pop(&waiting)
			continue
		}
		waiting[0] = node.Next
		heap.Fix(&waiting, 0)
	}
	return beforeFirst.Next
}
