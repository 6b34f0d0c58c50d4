package topk

import "sort"

type counted struct{ value, count int }

func TopKFrequent(nums []int, k int) []int {
	var all []counted
next:
	for _, value := range nums {
		for i := range all {
			if all[i].value == value {
				all[i].count++
				continue next
			}
		}
		all = append(all, counted{value, 1})
	}
	sort.Slice(all, func(i, j int) bool { return all[i].count > all[j].count })
	top := []int{}
	for _, each := range all[:min(k, len(all))] {
		top = append(top, each.value)
	}
	return top
}
