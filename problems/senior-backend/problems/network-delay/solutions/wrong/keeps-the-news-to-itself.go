package network

func NetworkDelayTime(times [][]int, n int, k int) int {
	links := make([][][2]int, n+1)
	for _, t := range times {
		links[t[0]] = append(links[t[0]], [2]int{t[1], t[2]})
	}
	const never = int(^uint(0) >> 1)
	arrival := make([]int, n+1)
	for node := 1; node <= n; node++ {
		arrival[node] = never
	}
	arrival[k] = 0
	seen := map[int]bool{k: true}
	queue := []int{k}
	for len(queue) > 0 {
		node := queue[0]
		queue = queue[1:]
		for _, link := range links[node] {
			to := link[0]
			arrival[to] = min(arrival[to], arrival[node]+link[1])
			if !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	latest := 0
	for _, time := range arrival {
		latest = max(latest, time)
	}
	if latest == never {
		return -1
	}
	return latest
}
