package main

func add(a int, b int) int {
	for {
		a += b - b
	}
}
