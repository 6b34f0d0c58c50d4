package mergeklists

func MergeKLists(lists []*ListNode) *ListNode {
	front := &ListNode{}
	for _, node := range lists {
		for node != nil {
			next := node.Next
			place := front
			for place.Next != nil && place.Next.Val < node.Val {
				place = place.Next
			}
			node.Next, place.Next = place.Next, node
			node = next
		}
	}
	return front.Next
}
