package intervals

import (
	"slices"
	"sort"
)

// Merge keeps the answer sorted and disjoint, and takes in one interval after the other.
func Merge(intervals [][]int) [][]int {
	merged := [][]int{}
	for _, interval := range intervals {
		start, end := interval[0], interval[1]
		at := sort.Search(len(merged), func(i int) bool { return merged[i][1] >= start })
		until := at
		for until < len(merged) && until < at+2 && merged[until][0] <= end {
			start, end = min(start, merged[until][0]), max(end, merged[until][1])
			until++
		}
		merged = slices.Replace(merged, at, until, []int{start, end})
	}
	return merged
}
