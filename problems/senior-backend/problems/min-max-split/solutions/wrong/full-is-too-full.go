package split

func SplitArray(nums []int, k int) int {
	low, high := 0, 0
	for _, num := range nums {
		low = max(low, num)
		high += num
	}
	for low < high {
		limit := (low + high) / 2
		parts, sum := 1, 0
		for _, num := range nums {
			if sum > 0 && sum+num >= limit {
				parts++
				sum = 0
			}
			sum += num
		}
		if parts <= k {
			high = limit
		} else {
			low = limit + 1
		}
	}
	return low
}
