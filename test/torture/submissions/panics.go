package main

func at(sums []int, index int) int {
	return sums[index]
}

func add(a int, b int) int {
	return at([]int{a}, 1) + b
}
