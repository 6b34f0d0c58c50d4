package network

import "container/heap"

type arrival struct{ time, node int }
type arrivals []arrival

func (a arrivals) Len() int           { return len(a) }
func (a arrivals) Less(i, j int) bool { return a[i].time > a[j].time }
func (a arrivals) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *arrivals) Push(x any)        { *a = append(*a, x.(arrival)) }
func (a *arrivals) Pop() any {
	old := *a
	x := old[len(old)-1]
	*a = old[:len(old)-1]
	return x
}

func NetworkDelayTime(times [][]int, n int, k int) int {
	links := map[int][][]int{}
	for _, t := range times {
		links[t[0]] = append(links[t[0]], t)
	}
	a := &arrivals{{0, k}}
	done := map[int]bool{}
	latest := 0
	for a.Len() > 0 {
		next := heap.Pop(a).(arrival)
		if done[next.node] {
			continue
		}
		done[next.node] = true
		latest = max(latest, next.time)
		for _, t := range links[next.node] {
			heap.Push(a, arrival{next.time + t[2], t[1]})
		}
	}
	if len(done) < n {
		return -1
	}
	return latest
}
