package main

func coinChangePlan(coins []int, amount int) []int {
	last := make([]int, amount+1)
	seen := map[int]bool{0: true}
	queue := []int{0}
	for len(queue) > 0 {
		sum := queue[0]
		queue = queue[1:]
		for _, coin := range coins {
			if reached := sum + coin; reached < amount && !seen[reached] {
				seen[reached] = true
				last[reached] = coin
				queue = append(queue, reached)
			}
		}
	}
	if !seen[amount] {
		return []int{-1}
	}
	plan := make([]int, 0)
	for amount > 0 {
		plan = append(plan, last[amount])
		amount -= last[amount]
	}
	return plan
}
