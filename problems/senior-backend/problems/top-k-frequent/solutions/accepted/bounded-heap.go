package topk

import "container/heap"

type counted struct {
	value, frequency int
}

// leastFirst is a heap with the least frequent value on top: the one that has to go when a better one comes.
type leastFirst []counted

func (h leastFirst) Len() int           { return len(h) }
func (h leastFirst) Less(i, j int) bool { return h[i].frequency < h[j].frequency }
func (h leastFirst) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *leastFirst) Push(x any)        { *h = append(*h, x.(counted)) }

func (h *leastFirst) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

// TopKFrequent keeps the k best values seen so far.
func TopKFrequent(nums []int, k int) []int {
	frequencies := make(map[int]int)
	for _, value := range nums {
		frequencies[value]++
	}
	best := &leastFirst{}
	for value, frequency := range frequencies {
		heap.Push(best, counted{value, frequency})
		if best.Len() > k {
			heap.Pop(best)
		}
	}
	top := make([]int, 0, best.Len())
	for _, each := range *best {
		top = append(top, each.value)
	}
	return top
}
