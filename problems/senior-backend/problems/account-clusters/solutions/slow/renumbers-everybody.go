package accounts

import "sort"

func AccountsMerge(accounts [][]string) [][]string {
	number := map[string]int{}
	for i, account := range accounts {
		for _, address := range account[1:] {
			old, known := number[address]
			number[address] = i
			if !known || old == i {
				continue
			}
			// All that had the number of the other group get this one.
			for _, before := range accounts[:i] {
				for _, each := range before[1:] {
					if number[each] == old {
						number[each] = i
					}
				}
			}
		}
	}
	groups := map[int][]string{}
	for address, i := range number {
		groups[i] = append(groups[i], address)
	}
	people := [][]string{}
	for i, group := range groups {
		sort.Strings(group)
		people = append(people, append([]string{accounts[i][0]}, group...))
	}
	return people
}
