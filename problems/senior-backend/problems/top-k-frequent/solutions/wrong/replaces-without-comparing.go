package topk

import "container/heap"

type pair struct{ value, count int }

type minHeap []pair

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i].count < h[j].count }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(pair)) }
func (h *minHeap) Pop() any {
	n := len(*h) - 1
	last := (*h)[n]
	*h = (*h)[:n]
	return last
}

func TopKFrequent(nums []int, k int) []int {
	counts := map[int]int{}
	order := []int{}
	for _, value := range nums {
		if counts[value] == 0 {
			order = append(order, value)
		}
		counts[value]++
	}
	best := &minHeap{}
	for _, value := range order {
		if best.Len() == k {
			heap.Pop(best)
		}
		heap.Push(best, pair{value, counts[value]})
	}
	top := []int{}
	for _, each := range *best {
		top = append(top, each.value)
	}
	return top
}
