package accounts

import "sort"

func AccountsMerge(accounts [][]string) [][]string {
	parents := make([]int, len(accounts))
	var root func(i int) int
	root = func(i int) int {
		if parents[i] != i {
			parents[i] = root(parents[i])
		}
		return parents[i]
	}
	owner := map[string]int{}
	for i, account := range accounts {
		parents[i] = i
		for _, text := range account {
			if first, ok := owner[text]; ok {
				parents[root(i)] = root(first)
			} else {
				owner[text] = i
			}
		}
	}
	sets := map[int]map[string]bool{}
	for i, account := range accounts {
		r := root(i)
		if sets[r] == nil {
			sets[r] = map[string]bool{}
		}
		for _, address := range account[1:] {
			sets[r][address] = true
		}
	}
	people := [][]string{}
	for r, set := range sets {
		person := []string{}
		for address := range set {
			person = append(person, address)
		}
		sort.Strings(person)
		people = append(people, append([]string{accounts[r][0]}, person...))
	}
	return people
}
