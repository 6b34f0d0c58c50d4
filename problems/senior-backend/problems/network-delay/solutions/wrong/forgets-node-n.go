package network

import "container/heap"

type item struct{ at, node int }
type queue []item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].at < q[j].at }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *queue) Pop() any {
	n := len(*q) - 1
	x := (*q)[n]
	*q = (*q)[:n]
	return x
}

func NetworkDelayTime(times [][]int, n int, k int) int {
	links := make([][][]int, n+1)
	for _, t := range times {
		links[t[0]] = append(links[t[0]], t)
	}
	const never = 1 << 60
	arrival := make([]int, n+1)
	for i := range arrival {
		arrival[i] = never
	}
	arrival[k] = 0
	q := &queue{{0, k}}
	for q.Len() > 0 {
		first := heap.Pop(q).(item)
		if first.at > arrival[first.node] {
			continue
		}
		for _, t := range links[first.node] {
			if at := first.at + t[2]; at < arrival[t[1]] {
				arrival[t[1]] = at
				heap.Push(q, item{at, t[1]})
			}
		}
	}
	latest := 0
	for node := 1; node < n; node++ {
		latest = max(latest, arrival[node])
	}
	if latest == never {
		return -1
	}
	return latest
}
