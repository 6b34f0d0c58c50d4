package network

import "container/heap"

type signal struct {
	time, node int
}

// signals is a heap with the earliest signal on top.
type signals []signal

func (s signals) Len() int           { return len(s) }
func (s signals) Less(i, j int) bool { return s[i].time < s[j].time }
func (s signals) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *signals) Push(x any)        { *s = append(*s, x.(signal)) }

func (s *signals) Pop() any {
	old := *s
	last := old[len(old)-1]
	*s = old[:len(old)-1]
	return last
}

type link struct {
	to, delay int
}

// NetworkDelayTime lets the earliest signal arrive, again and again, until none is under way.
func NetworkDelayTime(times [][]int, n int, k int) int {
	links := make([][]link, n+1)
	for _, t := range times {
		links[t[0]] = append(links[t[0]], link{to: t[1], delay: t[2]})
	}

	underWay := &signals{{time: 0, node: k}}
	reached := make([]bool, n+1)
	count, latest := 0, 0
	for underWay.Len() > 0 {
		first := heap.Pop(underWay).(signal)
		// Earlier signals come first, so a node that has been reached has nothing to gain from this one.
		if reached[first.node] {
			continue
		}
		reached[first.node] = true
		count++
		latest = first.time
		for _, l := range links[first.node] {
			heap.Push(underWay, signal{time: first.time + l.delay, node: l.to})
		}
	}
	if count < n {
		return -1
	}
	return latest
}
