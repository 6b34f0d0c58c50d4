package intervals

import "sort"

func Merge(intervals [][]int) [][]int {
	sort.Slice(intervals, func(i, j int) bool { return intervals[i][0] < intervals[j][0] })
	merged := [][]int{}
	for _, interval := range intervals {
		last := len(merged) - 1
		if last >= 0 && interval[0] <= merged[last][1] {
			merged[last][1] = interval[1]
		} else {
			merged = append(merged, []int{interval[0], interval[1]})
		}
	}
	return merged
}
