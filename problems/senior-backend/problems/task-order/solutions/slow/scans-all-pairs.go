package tasks

func FindOrder(numTasks int, prerequisites [][]int) []int {
	done := make([]bool, numTasks)
	isFree := func(task int) bool {
		for _, pair := range prerequisites {
			if pair[0] == task && !done[pair[1]] {
				return false
			}
		}
		return true
	}
	order := []int{}
	for found := true; found; {
		found = false
		for task := 0; task < numTasks; task++ {
			if !done[task] && isFree(task) {
				done[task] = true
				order = append(order, task)
				found = true
			}
		}
	}
	if len(order) < numTasks {
		return nil
	}
	return order
}
