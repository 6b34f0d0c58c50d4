package main

// tree is a tournament of lists. Place i is won by the better of places 2i and 2i+1; the lists stand in the second half.
type tree struct {
	places []*ListNode
	winner []int
}

func mergeKLists(lists []*ListNode) *ListNode {
	size := 1
	for size < len(lists) {
		size *= 2
	}
	t := tree{make([]*ListNode, size), make([]int, 2*size)}
	copy(t.places, lists)
	for i := range t.places {
		t.winner[size+i] = i
	}
	for i := size - 1; i > 0; i-- {
		t.play(i)
	}
	first := (*ListNode)(nil)
	end := &first
	for {
		best := t.winner[1]
		node := t.places[best]
		if node == nil {
			return first
		}
		*end = node
		end = &node.Next
		t.places[best] = node.Next
		for i := (size + best) / 2; i > 0; i /= 2 {
			t.play(i)
		}
	}
}

func (t *tree) play(i int) {
	left, right := t.winner[2*i], t.winner[2*i+1]
	t.winner[i] = left
	if t.places[left] == nil || t.places[right] != nil && t.places[right].Val < t.places[left].Val {
		t.winner[i] = right
	}
}
