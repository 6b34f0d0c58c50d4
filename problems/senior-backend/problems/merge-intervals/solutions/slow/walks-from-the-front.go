package intervals

type span struct {
	start, end int
	next       *span
}

// Merge keeps the answer as a sorted list and walks along it to the place of each interval.
func Merge(intervals [][]int) [][]int {
	head := &span{}
	for _, interval := range intervals {
		added := &span{start: interval[0], end: interval[1]}
		before := head
		for before.next != nil && before.next.end < added.start {
			before = before.next
		}
		after := before.next
		for after != nil && after.start <= added.end {
			added.start, added.end = min(added.start, after.start), max(added.end, after.end)
			after = after.next
		}
		before.next, added.next = added, after
	}
	var merged [][]int
	for each := head.next; each != nil; each = each.next {
		merged = append(merged, []int{each.start, each.end})
	}
	return merged
}
