package intervals

import "sort"

func Merge(intervals [][]int) [][]int {
	sort.Slice(intervals, func(i, j int) bool { return intervals[i][0] < intervals[j][0] })
	current := intervals[0]
	merged := [][]int{}
	for _, next := range intervals[1:] {
		if next[0] <= current[1] {
			current[1] = max(current[1], next[1])
		} else {
			merged = append(merged, current)
			current = next
		}
	}
	return append(merged, current)
}
