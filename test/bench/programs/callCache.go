package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	count, _ := strconv.Atoi(os.Args[1])
	cache := Constructor(12000)
	x, sum := 1, 0
	for index := 0; index < count; index++ {
		x = (75*x + 74) % 65537
		key := x % 16000
		x = (75*x + 74) % 65537
		if x%4 == 0 {
			sum += cache.Get(key)
		} else {
			cache.Put(key, x%1000)
		}
	}
	fmt.Println(sum)
}
