package main

import (
	"slices"
	"strings"
)

func accountsMerge(accounts [][]string) [][]string {
	with := map[string][]int{}
	for i, account := range accounts {
		for _, address := range account[1:] {
			with[address] = append(with[address], i)
		}
	}
	visited := make([]bool, len(accounts))
	var people [][]string
	for start := range accounts {
		if visited[start] {
			continue
		}
		visited[start] = true
		queue := []int{start}
		var addresses []string
		for len(queue) > 0 {
			account := queue[0]
			queue = queue[1:]
			for _, address := range accounts[account][1:] {
				// An address leads on once; after that its accounts are all known.
				for _, other := range with[address] {
					if !visited[other] {
						visited[other] = true
						queue = append(queue, other)
					}
				}
				with[address] = nil
				addresses = append(addresses, address)
			}
		}
		slices.SortFunc(addresses, strings.Compare)
		people = append(people, append([]string{accounts[start][0]}, slices.Compact(addresses)...))
	}
	return people
}
