package tasks

func FindOrder(numTasks int, prerequisites [][]int) []int {
	missing := make([]int, numTasks)
	dependants := make([][]int, numTasks)
	for _, pair := range prerequisites {
		if pair[0] == pair[1] {
			continue
		}
		missing[pair[0]]++
		dependants[pair[1]] = append(dependants[pair[1]], pair[0])
	}
	order := []int{}
	for task := range missing {
		if missing[task] == 0 {
			order = append(order, task)
		}
	}
	for i := 0; i < len(order); i++ {
		for _, dependant := range dependants[order[i]] {
			if missing[dependant]--; missing[dependant] == 0 {
				order = append(order, dependant)
			}
		}
	}
	if len(order) != numTasks {
		return []int{}
	}
	return order
}
