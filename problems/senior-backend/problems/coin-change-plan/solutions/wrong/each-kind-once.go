package change

func CoinChangePlan(coins []int, amount int) []int {
	const impossible = 1 << 30
	fewest := make([]int, amount+1)
	last := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = impossible
	}
	for _, coin := range coins {
		for sum := amount; sum >= coin; sum-- {
			if fewest[sum-coin]+1 < fewest[sum] {
				fewest[sum] = fewest[sum-coin] + 1
				last[sum] = coin
			}
		}
	}
	if fewest[amount] >= impossible {
		return []int{-1}
	}
	plan := []int{}
	for rest := amount; rest > 0; rest -= last[rest] {
		plan = append(plan, last[rest])
	}
	return plan
}
