package main

func init() {
	for {
	}
}

func add(a int, b int) int {
	return a + b
}
