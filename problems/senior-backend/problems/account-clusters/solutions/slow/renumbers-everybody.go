package accounts

import "sort"

func AccountsMerge(accounts [][]string) [][]string {
	number := map[string]int{}
	names := map[int]string{}
	for i, account := range accounts {
		names[i] = account[0]
		for _, address := range account[1:] {
			old, known := number[address]
			number[address] = i
			if !known || old == i {
				continue
			}
			for each, n := range number {
				if n == old {
					number[each] = i
				}
			}
		}
	}
	groups := map[int][]string{}
	for address, n := range number {
		groups[n] = append(groups[n], address)
	}
	people := [][]string{}
	for n, group := range groups {
		sort.Strings(group)
		people = append(people, append([]string{names[n]}, group...))
	}
	return people
}
