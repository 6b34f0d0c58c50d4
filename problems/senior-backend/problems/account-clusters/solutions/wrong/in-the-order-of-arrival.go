package accounts

func AccountsMerge(accounts [][]string) [][]string {
	parents := make([]int, len(accounts))
	for i := range parents {
		parents[i] = i
	}
	root := func(i int) int {
		for parents[i] != i {
			parents[i] = parents[parents[i]]
			i = parents[i]
		}
		return i
	}
	first := map[string]int{}
	order := []string{}
	for i, account := range accounts {
		for _, address := range account[1:] {
			if j, ok := first[address]; ok {
				parents[root(i)] = root(j)
				continue
			}
			first[address] = i
			order = append(order, address)
		}
	}
	people := map[int][]string{}
	for _, address := range order {
		r := root(first[address])
		if people[r] == nil {
			people[r] = []string{accounts[r][0]}
		}
		people[r] = append(people[r], address)
	}
	answer := make([][]string, 0, len(people))
	for _, person := range people {
		answer = append(answer, person)
	}
	return answer
}
