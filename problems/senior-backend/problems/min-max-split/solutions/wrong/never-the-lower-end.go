package main

func splitArray(nums []int, k int) int {
	low, high := nums[0], 0
	for _, num := range nums {
		if num > low {
			low = num
		}
		high += num
	}
	for high-low > 1 {
		limit := (low + high) / 2
		parts, room := 0, 0
		for _, num := range nums {
			if parts == 0 || num > room {
				parts++
				room = limit
			}
			room -= num
		}
		if parts <= k {
			high = limit
		} else {
			low = limit
		}
	}
	return high
}
