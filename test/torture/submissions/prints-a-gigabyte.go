package main

import (
	"fmt"
	"strings"
)

func add(a int, b int) int {
	line := strings.Repeat("x", 1<<20)
	for megabyte := 0; megabyte < 1024; megabyte++ {
		fmt.Println(line)
	}
	return a + b
}
