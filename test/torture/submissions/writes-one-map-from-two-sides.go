package main

func add(a int, b int) int {
	sums := map[int]int{}
	go func() {
		for {
			sums[a]++
		}
	}()
	for {
		sums[b]++
	}
}
