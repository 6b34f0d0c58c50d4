package main

func add(a int, b int) int {
	sum := "a" + b
	return sum
}
