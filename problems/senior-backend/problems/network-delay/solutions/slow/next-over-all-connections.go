package network

// NetworkDelayTime always takes the connection that leads from a reached node to the earliest new one.
func NetworkDelayTime(times [][]int, n int, k int) int {
	arrival := map[int]int{k: 0}
	latest := 0
	for len(arrival) < n {
		best, node := -1, 0
		for _, t := range times {
			start, reached := arrival[t[0]]
			if !reached {
				continue
			}
			if _, known := arrival[t[1]]; known {
				continue
			}
			if best < 0 || start+t[2] < best {
				best, node = start+t[2], t[1]
			}
		}
		if best < 0 {
			return -1
		}
		arrival[node] = best
		latest = best
	}
	return latest
}
