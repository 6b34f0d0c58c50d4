package main

import (
	"container/heap"
	"math"
)

// A heap of nodes that knows where each of them lies, so that an earlier arrival moves it up.
type frontier struct {
	nodes   []int
	place   []int
	arrival []int
}

func (f *frontier) Len() int           { return len(f.nodes) }
func (f *frontier) Less(i, j int) bool { return f.arrival[f.nodes[i]] < f.arrival[f.nodes[j]] }

func (f *frontier) Swap(i, j int) {
	f.nodes[i], f.nodes[j] = f.nodes[j], f.nodes[i]
	f.place[f.nodes[i]], f.place[f.nodes[j]] = i, j
}

func (f *frontier) Push(x any) {
	f.place[x.(int)] = len(f.nodes)
	f.nodes = append(f.nodes, x.(int))
}

func (f *frontier) Pop() any {
	last := f.nodes[len(f.nodes)-1]
	f.nodes = f.nodes[:len(f.nodes)-1]
	return last
}

func networkDelayTime(times [][]int, n int, k int) int {
	outgoing := make(map[int][][]int, n)
	for _, t := range times {
		outgoing[t[0]] = append(outgoing[t[0]], t)
	}
	f := &frontier{place: make([]int, n+1), arrival: make([]int, n+1)}
	for node := 1; node <= n; node++ {
		f.arrival[node] = math.MaxInt
		if node == k {
			f.arrival[node] = 0
		}
		heap.Push(f, node)
	}
	latest := 0
	for f.Len() > 0 {
		node := heap.Pop(f).(int)
		latest = f.arrival[node]
		if latest == math.MaxInt {
			return -1
		}
		for _, t := range outgoing[node] {
			if time := latest + t[2]; time < f.arrival[t[1]] {
				f.arrival[t[1]] = time
				heap.Fix(f, f.place[t[1]])
			}
		}
	}
	return latest
}
