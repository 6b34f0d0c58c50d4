package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	count, _ := strconv.Atoi(os.Args[1])
	sum := 0
	for index := 0; index < count; index++ {
		sum += add(index, 1)
	}
	fmt.Println(sum)
}
