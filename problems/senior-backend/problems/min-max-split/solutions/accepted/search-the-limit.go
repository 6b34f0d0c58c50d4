package split

// SplitArray searches the smallest limit with which k parts are enough.
func SplitArray(nums []int, k int) int {
	low, high := 0, 0
	for _, num := range nums {
		low = max(low, num)
		high += num
	}
	for low < high {
		middle := low + (high-low)/2
		if partsFor(nums, middle) <= k {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// partsFor fills one part after the other, each with as much as fits below the limit.
func partsFor(nums []int, limit int) int {
	parts, sum := 1, 0
	for _, num := range nums {
		sum += num
		if sum > limit {
			parts++
			sum = num
		}
	}
	return parts
}
