package network

import "container/heap"

type event struct{ time, node int }
type events []event

func (e events) Len() int           { return len(e) }
func (e events) Less(i, j int) bool { return e[i].time < e[j].time }
func (e events) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)        { *e = append(*e, x.(event)) }
func (e *events) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

func NetworkDelayTime(times [][]int, n int, k int) int {
	// Of several connections between two nodes only the quickest is of use.
	quickest := map[[2]int][]int{}
	for _, t := range times {
		pair := [2]int{min(t[0], t[1]), max(t[0], t[1])}
		if known, ok := quickest[pair]; !ok || t[2] < known[2] {
			quickest[pair] = t
		}
	}
	links := map[int][]event{}
	for _, t := range quickest {
		links[t[0]] = append(links[t[0]], event{t[2], t[1]})
	}
	underWay := &events{{0, k}}
	reached := map[int]bool{}
	latest := 0
	for underWay.Len() > 0 && len(reached) < n {
		next := heap.Pop(underWay).(event)
		if reached[next.node] {
			continue
		}
		reached[next.node] = true
		latest = next.time
		for _, link := range links[next.node] {
			heap.Push(underWay, event{next.time + link.time, link.node})
		}
	}
	if len(reached) < n {
		return -1
	}
	return latest
}
