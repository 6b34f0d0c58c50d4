package medianstream

import "container/heap"

type minHeap []int

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *minHeap) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

type maxHeap struct{ minHeap }

func (h maxHeap) Less(i, j int) bool { return h.minHeap[i] > h.minHeap[j] }

// MedianFinder keeps the smaller half of the numbers and the larger one; the smaller half may have one more.
type MedianFinder struct {
	smaller maxHeap
	larger  minHeap
}

// NewMedianFinder makes a finder without numbers.
func NewMedianFinder() *MedianFinder {
	return &MedianFinder{}
}

// AddNum adds one number.
func (m *MedianFinder) AddNum(num int) {
	heap.Push(&m.smaller, num)
	heap.Push(&m.larger, heap.Pop(&m.smaller))
	if m.larger.Len() > m.smaller.Len() {
		heap.Push(&m.smaller, heap.Pop(&m.larger))
	}
}

// FindMedian returns the middle of all numbers added so far, or the mean of the two in the middle.
func (m *MedianFinder) FindMedian() float64 {
	if m.smaller.Len() > m.larger.Len() {
		return float64(m.smaller.minHeap[0])
	}
	return float64(m.smaller.minHeap[0]+m.larger[0]) / 2
}
