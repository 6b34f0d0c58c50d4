package main

import "sort"

func merge(intervals [][]int32) [][]int32 {
	// How many intervals begin at a point, less how many end there.
	change := make(map[int32]int, 2*len(intervals))
	for _, interval := range intervals {
		change[interval[0]]++
		change[interval[1]]--
	}
	points := make([]int32, 0, len(change))
	for point := range change {
		points = append(points, point)
	}
	sort.Slice(points, func(i, j int) bool { return points[i] < points[j] })

	merged := make([][]int32, 0)
	open, begin := 0, int32(0)
	for _, point := range points {
		if open == 0 {
			begin = point
		}
		open += change[point]
		// Back at zero, everything that began has ended; a single point changes nothing and does so at once.
		if open == 0 {
			merged = append(merged, []int32{begin, point})
		}
	}
	return merged
}
