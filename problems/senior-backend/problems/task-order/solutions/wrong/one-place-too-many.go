package tasks

func FindOrder(numTasks int, prerequisites [][]int) []int {
	missing := make([]int, numTasks)
	dependants := make(map[int][]int)
	for _, pair := range prerequisites {
		missing[pair[0]]++
		dependants[pair[1]] = append(dependants[pair[1]], pair[0])
	}
	queue := []int{}
	for task, count := range missing {
		if count == 0 {
			queue = append(queue, task)
		}
	}
	// Begins with numTasks zeros and appends behind them.
	order := make([]int, numTasks)
	taken := 0
	for len(queue) > 0 {
		task := queue[0]
		queue = queue[1:]
		order = append(order, task)
		taken++
		for _, dependant := range dependants[task] {
			missing[dependant]--
			if missing[dependant] == 0 {
				queue = append(queue, dependant)
			}
		}
	}
	if taken < numTasks {
		return nil
	}
	return order
}
