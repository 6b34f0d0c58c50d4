package change

// CoinChangePlan adds one kind after the other, and tries for every sum every number of coins of that kind.
func CoinChangePlan(coins []int, amount int) []int {
	impossible := amount + 1
	fewest := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = impossible
	}
	used := make([][]int, len(coins))
	for kind, coin := range coins {
		used[kind] = make([]int, amount+1)
		next := make([]int, amount+1)
		for sum := range next {
			next[sum] = fewest[sum]
			for count := 1; count*coin <= sum; count++ {
				if fewest[sum-count*coin]+count < next[sum] {
					next[sum] = fewest[sum-count*coin] + count
					used[kind][sum] = count
				}
			}
		}
		fewest = next
	}
	if fewest[amount] == impossible {
		return []int{-1}
	}
	plan := []int{}
	for kind := len(coins) - 1; kind >= 0; kind-- {
		for count := used[kind][amount]; count > 0; count-- {
			plan = append(plan, coins[kind])
			amount -= coins[kind]
		}
	}
	return plan
}
