package intervals

import (
	"cmp"
	"slices"
)

// Merge sorts by start, so that whatever shares a point with an interval follows it directly.
func Merge(intervals [][]int) [][]int {
	sorted := slices.Clone(intervals)
	slices.SortFunc(sorted, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	var merged [][]int
	for _, interval := range sorted {
		start, end := interval[0], interval[1]
		if len(merged) > 0 && start <= merged[len(merged)-1][1] {
			last := merged[len(merged)-1]
			last[1] = max(last[1], end)
		} else {
			merged = append(merged, []int{start, end})
		}
	}
	return merged
}
