package split

func SplitArray(nums []int, k int) int {
	largest, total := 0, 0
	for _, num := range nums {
		largest = max(largest, num)
		total += num
	}
	for limit := max(largest, (total+k-1)/k); ; limit++ {
		parts, sum := 1, 0
		for _, num := range nums {
			if sum+num > limit {
				parts++
				sum = 0
			}
			sum += num
		}
		if parts <= k {
			return limit
		}
	}
}
