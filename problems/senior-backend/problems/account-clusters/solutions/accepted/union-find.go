package accounts

import "sort"

type unionFind []int

func newUnionFind(n int) unionFind {
	parents := make(unionFind, n)
	for i := range parents {
		parents[i] = i
	}
	return parents
}

func (parents unionFind) root(i int) int {
	for parents[i] != i {
		// Each look-up shortens the way for the next one.
		parents[i] = parents[parents[i]]
		i = parents[i]
	}
	return i
}

func (parents unionFind) join(i, j int) {
	parents[parents.root(i)] = parents.root(j)
}

// AccountsMerge joins accounts that share an address.
func AccountsMerge(accounts [][]string) [][]string {
	parents := newUnionFind(len(accounts))
	firstWith := make(map[string]int)
	for i, account := range accounts {
		for _, address := range account[1:] {
			if first, ok := firstWith[address]; ok {
				parents.join(i, first)
			} else {
				firstWith[address] = i
			}
		}
	}

	addressesOf := make(map[int][]string)
	for address, i := range firstWith {
		root := parents.root(i)
		addressesOf[root] = append(addressesOf[root], address)
	}
	people := make([][]string, 0, len(addressesOf))
	for root, addresses := range addressesOf {
		sort.Strings(addresses)
		people = append(people, append([]string{accounts[root][0]}, addresses...))
	}
	return people
}
