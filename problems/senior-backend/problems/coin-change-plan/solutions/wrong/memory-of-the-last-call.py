import sys

sys.setrecursionlimit(100_000)


def coin_change_plan(coins, amount, memory={0: (0, 0)}):
    def solve(left):
        if left not in memory:
            options = [(solve(left - coin)[0] + 1, coin) for coin in coins if coin <= left]
            memory[left] = min(options, default=(float("inf"), 0))
        return memory[left]

    if solve(amount)[0] == float("inf"):
        return [-1]
    plan = []
    while amount:
        plan.append(memory[amount][1])
        amount -= memory[amount][1]
    return plan
