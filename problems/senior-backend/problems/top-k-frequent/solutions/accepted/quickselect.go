package main

import "math/rand"

func topKFrequent(nums []int32, k int32) []int32 {
	frequency := map[int32]int{}
	for _, value := range nums {
		frequency[value]++
	}
	values := make([]int32, 0, len(frequency))
	for value := range frequency {
		values = append(values, value)
	}
	if int(k) >= len(values) {
		return values
	}
	// Parts the values until the k most frequent stand in front, in no order among themselves.
	low, high := 0, len(values)-1
	for low < high {
		pivot := frequency[values[low+rand.Intn(high-low+1)]]
		i, j := low, high
		for i <= j {
			for frequency[values[i]] > pivot {
				i++
			}
			for frequency[values[j]] < pivot {
				j--
			}
			if i <= j {
				values[i], values[j] = values[j], values[i]
				i++
				j--
			}
		}
		switch {
		case int(k)-1 <= j:
			high = j
		case int(k)-1 >= i:
			low = i
		default:
			low = high
		}
	}
	return values[:k]
}
