package tasks

// FindOrder takes the tasks that need nothing, and then whatever they set free.
func FindOrder(numTasks int, prerequisites [][]int) []int {
	missing := make([]int, numTasks)
	dependants := make([][]int, numTasks)
	for _, pair := range prerequisites {
		task, before := pair[0], pair[1]
		missing[task]++
		dependants[before] = append(dependants[before], task)
	}

	order := make([]int, 0, numTasks)
	for task, count := range missing {
		if count == 0 {
			order = append(order, task)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, dependant := range dependants[order[next]] {
			missing[dependant]--
			if missing[dependant] == 0 {
				order = append(order, dependant)
			}
		}
	}
	// Whatever goes round in a circle, or waits for it, was never set free.
	if len(order) < numTasks {
		return []int{}
	}
	return order
}
