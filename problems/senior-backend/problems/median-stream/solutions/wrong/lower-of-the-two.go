package medianstream

import "sort"

type MedianFinder struct {
	nums []int
}

func NewMedianFinder() *MedianFinder {
	return &MedianFinder{}
}

func (m *MedianFinder) AddNum(num int) {
	at := sort.SearchInts(m.nums, num)
	m.nums = append(m.nums, 0)
	copy(m.nums[at+1:], m.nums[at:])
	m.nums[at] = num
}

func (m *MedianFinder) FindMedian() float64 {
	return float64(m.nums[(len(m.nums)-1)/2])
}
