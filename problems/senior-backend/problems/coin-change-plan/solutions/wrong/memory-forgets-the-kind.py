import sys

sys.setrecursionlimit(200_000)


def coin_change_plan(coins, amount):
    coins = sorted(coins, reverse=True)
    memory = {}

    # Uses kinds from `first` on, so that no choice is looked at in two orders.
    def fewest(first, left):
        if left == 0:
            return 0, 0
        if left not in memory:
            best = (float("inf"), 0)
            for i in range(first, len(coins)):
                if coins[i] <= left:
                    best = min(best, (fewest(i, left - coins[i])[0] + 1, coins[i]))
            memory[left] = best
        return memory[left]

    if fewest(0, amount)[0] == float("inf"):
        return [-1]
    plan = []
    while amount > 0:
        plan.append(memory[amount][1])
        amount -= memory[amount][1]
    return plan
