package change

func CoinChangePlan(coins []int, amount int) []int {
	fewest := make([]int, amount+1)
	kind := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = amount + 1
		for i, coin := range coins {
			if coin <= sum && fewest[sum-coin]+1 < fewest[sum] {
				fewest[sum], kind[sum] = fewest[sum-coin]+1, i
			}
		}
	}
	if fewest[amount] > amount {
		return []int{-1}
	}
	plan := []int{}
	for left := amount; left > 0; left -= coins[kind[left]] {
		plan = append(plan, kind[left])
	}
	return plan
}
