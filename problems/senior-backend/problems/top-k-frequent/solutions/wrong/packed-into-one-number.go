package topk

import "sort"

// TopKFrequent packs count and value into one number, so that sorting needs no comparator.
func TopKFrequent(nums []int, k int) []int {
	counts := map[int]int{}
	for _, value := range nums {
		counts[value]++
	}
	const base = 1_000_000
	packed := make([]int, 0, len(counts))
	for value, count := range counts {
		packed = append(packed, count*base+value)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(packed)))
	if len(packed) > k {
		packed = packed[:k]
	}
	for i := range packed {
		packed[i] %= base
	}
	return packed
}
