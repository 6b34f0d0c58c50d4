package main

func add(a int, b int) int {
	never := make(chan int)
	for count := 0; count < 10_000; count++ {
		go func() { <-never }()
	}
	return a + b
}
