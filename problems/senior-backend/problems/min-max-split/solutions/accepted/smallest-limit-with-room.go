package split

// SplitArray keeps the answer in (tooSmall, enough] and gives up a limit as soon as it needs one part too many.
func SplitArray(nums []int, k int) int {
	var enough int64
	for _, num := range nums {
		enough += int64(num)
	}
	tooSmall := int64(-1)
	for tooSmall+1 < enough {
		limit := tooSmall + (enough-tooSmall)/2
		if parts(nums, limit, k) {
			enough = limit
		} else {
			tooSmall = limit
		}
	}
	return int(enough)
}

func parts(nums []int, limit int64, allowed int) bool {
	next := 0
	for part := 0; part < allowed && next < len(nums); part++ {
		room := limit
		for next < len(nums) && int64(nums[next]) <= room {
			room -= int64(nums[next])
			next++
		}
	}
	return next == len(nums)
}
