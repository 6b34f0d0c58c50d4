package main

// coinChangePlan asks for the rest of each sum and remembers the answers; the stack of a goroutine grows as needed.
func coinChangePlan(coins []int, amount int) []int {
	type answer struct {
		known, possible bool
		count, coin     int
	}
	memory := make([]answer, amount+1)
	memory[0] = answer{known: true, possible: true}
	var solve func(sum int) answer
	solve = func(sum int) answer {
		if memory[sum].known {
			return memory[sum]
		}
		best := answer{known: true}
		for _, coin := range coins {
			if coin > sum {
				continue
			}
			rest := solve(sum - coin)
			if rest.possible && (!best.possible || rest.count+1 < best.count) {
				best.possible, best.count, best.coin = true, rest.count+1, coin
			}
		}
		memory[sum] = best
		return best
	}
	if !solve(amount).possible {
		return []int{-1}
	}
	plan := []int{}
	for amount > 0 {
		plan = append(plan, memory[amount].coin)
		amount -= memory[amount].coin
	}
	return plan
}
