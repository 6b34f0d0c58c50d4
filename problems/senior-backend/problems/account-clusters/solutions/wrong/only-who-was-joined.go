package accounts

import "sort"

func AccountsMerge(accounts [][]string) [][]string {
	links := map[string]map[string]bool{}
	names := map[string]string{}
	link := func(a, b string) {
		if links[a] == nil {
			links[a] = map[string]bool{}
		}
		links[a][b] = true
	}
	for _, account := range accounts {
		for i := 2; i < len(account); i++ {
			link(account[i-1], account[i])
			link(account[i], account[i-1])
			names[account[i]] = account[0]
			names[account[i-1]] = account[0]
		}
	}
	people := [][]string{}
	seen := map[string]bool{}
	for start := range links {
		if seen[start] {
			continue
		}
		seen[start] = true
		stack := []string{start}
		group := []string{}
		for len(stack) > 0 {
			address := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			group = append(group, address)
			for next := range links[address] {
				if !seen[next] {
					seen[next] = true
					stack = append(stack, next)
				}
			}
		}
		sort.Strings(group)
		people = append(people, append([]string{names[start]}, group...))
	}
	return people
}
