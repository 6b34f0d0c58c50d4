package main

import "sort"

func splitArray(nums []int, k int) int {
	total := 0
	for _, num := range nums {
		total += num
	}
	// No limit below the answer is enough, and each from there on is.
	return sort.Search(total, func(limit int) bool {
		left, room := k, 0
		for _, num := range nums {
			if num > room {
				if left == 0 || num > limit {
					return false
				}
				left--
				room = limit
			}
			room -= num
		}
		return true
	})
}
