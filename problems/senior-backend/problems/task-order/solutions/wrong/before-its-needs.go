package tasks

// FindOrder walks along the dependants and turns the order in which it met them round at the end.
func FindOrder(numTasks int, prerequisites [][]int) []int {
	needs := make([][]int, numTasks)
	for _, pair := range prerequisites {
		needs[pair[0]] = append(needs[pair[0]], pair[1])
	}
	const (
		fresh = iota
		open
		closed
	)
	state := make([]int, numTasks)
	met := make([]int, 0, numTasks)
	var visit func(task int) bool
	visit = func(task int) bool {
		if state[task] != fresh {
			return state[task] == closed
		}
		state[task] = open
		met = append(met, task)
		for _, before := range needs[task] {
			if !visit(before) {
				return false
			}
		}
		state[task] = closed
		return true
	}
	for task := 0; task < numTasks; task++ {
		if !visit(task) {
			return []int{}
		}
	}
	for i, j := 0, len(met)-1; i < j; i, j = i+1, j-1 {
		met[i], met[j] = met[j], met[i]
	}
	return met
}
