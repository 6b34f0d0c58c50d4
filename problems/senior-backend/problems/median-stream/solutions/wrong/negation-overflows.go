package medianstream

import "container/heap"

type minHeap []int32

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(int32)) }
func (h *minHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

// MedianFinder stores the smaller half negated, so that one kind of heap does for both.
type MedianFinder struct {
	low, high minHeap
}

func NewMedianFinder() *MedianFinder {
	return &MedianFinder{}
}

func (m *MedianFinder) AddNum(num int32) {
	heap.Push(&m.low, -num)
	heap.Push(&m.high, -heap.Pop(&m.low).(int32))
	if len(m.high) > len(m.low) {
		heap.Push(&m.low, -heap.Pop(&m.high).(int32))
	}
}

func (m *MedianFinder) FindMedian() float64 {
	low := -float64(m.low[0])
	if len(m.low) > len(m.high) {
		return low
	}
	return (low + float64(m.high[0])) / 2
}
