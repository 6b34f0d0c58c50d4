package main

type colour uint8

const (
	white colour = iota
	grey
	black
)

// The stack of a goroutine grows as needed, so plain recursion may go as deep as a chain is long.
func findOrder(numCourses int32, prerequisites [][]int32) []int32 {
	needs := map[int32][]int32{}
	for _, p := range prerequisites {
		needs[p[0]] = append(needs[p[0]], p[1])
	}
	colours := make([]colour, numCourses)
	var order []int32
	var visit func(task int32) bool
	visit = func(task int32) bool {
		switch colours[task] {
		case grey:
			return false
		case black:
			return true
		}
		colours[task] = grey
		for _, before := range needs[task] {
			if !visit(before) {
				return false
			}
		}
		colours[task] = black
		order = append(order, task)
		return true
	}
	for task := int32(0); task < numCourses; task++ {
		if !visit(task) {
			return nil
		}
	}
	return order
}
