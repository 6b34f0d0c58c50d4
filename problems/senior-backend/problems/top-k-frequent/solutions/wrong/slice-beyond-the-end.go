package topk

import "sort"

func TopKFrequent(nums []int, k int) []int {
	counts := map[int]int{}
	for _, value := range nums {
		counts[value]++
	}
	var values []int
	for value := range counts {
		values = append(values, value)
	}
	sort.Slice(values, func(i, j int) bool { return counts[values[i]] > counts[values[j]] })
	top := make([]int, k)
	for i := range top {
		top[i] = values[i]
	}
	return top
}
