package change

// CoinChangePlan finds for each sum how few coins make it, and one of them: the rest of the plan is that of a smaller sum.
func CoinChangePlan(coins []int, amount int) []int {
	impossible := amount + 1 // no sum needs as many
	fewest := make([]int, amount+1)
	lastCoin := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = impossible
		for _, coin := range coins {
			if coin <= sum && fewest[sum-coin]+1 < fewest[sum] {
				fewest[sum] = fewest[sum-coin] + 1
				lastCoin[sum] = coin
			}
		}
	}
	if fewest[amount] == impossible {
		return []int{-1}
	}

	plan := make([]int, 0, fewest[amount])
	for rest := amount; rest > 0; rest -= lastCoin[rest] {
		plan = append(plan, lastCoin[rest])
	}
	return plan
}
