package main

import "container/heap"

type numbers []int

func (n numbers) Len() int           { return len(n) }
func (n numbers) Less(i, j int) bool { return n[i] < n[j] }
func (n numbers) Swap(i, j int)      { n[i], n[j] = n[j], n[i] }
func (n *numbers) Push(x any)        { *n = append(*n, x.(int)) }
func (n *numbers) Pop() any {
	last := (*n)[len(*n)-1]
	*n = (*n)[:len(*n)-1]
	return last
}

type MedianFinder struct {
	negatedLow, high numbers
}

func Constructor() MedianFinder {
	return MedianFinder{}
}

func (m *MedianFinder) AddNum(num int) {
	if len(m.negatedLow) == 0 || num <= -m.negatedLow[0] {
		heap.Push(&m.negatedLow, -num)
	} else {
		heap.Push(&m.high, num)
	}
	if len(m.high) > len(m.negatedLow)+1 {
		heap.Push(&m.negatedLow, -heap.Pop(&m.high).(int))
	} else if len(m.negatedLow) > len(m.high)+1 {
		heap.Push(&m.high, -heap.Pop(&m.negatedLow).(int))
	}
}

func (m *MedianFinder) FindMedian() float64 {
	if len(m.negatedLow) != len(m.high) {
		return float64(-m.negatedLow[0])
	}
	return float64(m.high[0]-m.negatedLow[0]) / 2
}
