package mergeklists

const batch = 8

// MergeKLists merges eight lists at a time, so that few heads are compared for each value.
func MergeKLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for len(lists) > 1 {
		var merged []*ListNode
		for from := 0; from < len(lists)-1; from += batch {
			merged = append(merged, mergeFew(lists[from:min(from+batch, len(lists))]))
		}
		lists = merged
	}
	return lists[0]
}

func mergeFew(lists []*ListNode) *ListNode {
	heads := append([]*ListNode(nil), lists...)
	var front ListNode
	last := &front
	for {
		best := -1
		for i, head := range heads {
			if head != nil && (best < 0 || head.Val < heads[best].Val) {
				best = i
			}
		}
		if best < 0 {
			return front.Next
		}
		last.Next = heads[best]
		last = last.Next
		heads[best] = last.Next
	}
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
