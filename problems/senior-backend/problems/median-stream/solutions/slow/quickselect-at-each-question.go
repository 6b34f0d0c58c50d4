package medianstream

type MedianFinder struct {
	nums []int
}

func NewMedianFinder() *MedianFinder {
	return &MedianFinder{}
}

func (m *MedianFinder) AddNum(num int) {
	m.nums = append(m.nums, num)
}

func (m *MedianFinder) FindMedian() float64 {
	copied := append([]int(nil), m.nums...)
	n := len(copied)
	return float64(quickselect(copied, (n-1)/2)+quickselect(copied, n/2)) / 2
}

func quickselect(nums []int, k int) int {
	low, high := 0, len(nums)-1
	for low < high {
		pivot := nums[(low+high)/2]
		i, j := low, high
		for i <= j {
			for nums[i] < pivot {
				i++
			}
			for nums[j] > pivot {
				j--
			}
			if i <= j {
				nums[i], nums[j] = nums[j], nums[i]
				i++
				j--
			}
		}
		switch {
		case k <= j:
			high = j
		case k >= i:
			low = i
		default:
			return nums[k]
		}
	}
	return nums[low]
}
