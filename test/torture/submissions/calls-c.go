package main

// int add_in_c(int a, int b) { return a + b; }
import "C"

func add(a int, b int) int {
	return int(C.add_in_c(C.int(a), C.int(b)))
}
