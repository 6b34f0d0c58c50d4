package main

import "time"

func add(a int, b int) int {
	time.Sleep(time.Hour)
	return a + b
}
