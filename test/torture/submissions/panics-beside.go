package main

import "sync"

func add(a int, b int) int {
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		var sums map[int]int
		sums[a] = b
		group.Done()
	}()
	group.Wait()
	return a + b
}
