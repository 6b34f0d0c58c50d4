package main

func add(a int, b int) int {
	return 1 + add(a, b)
}
