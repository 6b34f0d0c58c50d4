package topk

import "sort"

// TopKFrequent packs count and value into one number, so that sorting needs no comparator.
func TopKFrequent(nums []int, k int) []int {
	// Values may be negative, so they are moved up first.
	const offset = 1_000_000_000
	const base = 2*offset + 1
	counts := map[int]int{}
	for _, value := range nums {
		counts[value]++
	}
	packed := make([]int, 0, len(counts))
	for value, count := range counts {
		packed = append(packed, count*base+value+offset)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(packed)))
	if len(packed) > k {
		packed = packed[:k]
	}
	for i := range packed {
		packed[i] = packed[i]%base - offset
	}
	return packed
}
