from functools import cache


def coin_change_plan(coins, amount):
    @cache
    def solve(left):
        if left == 0:
            return 0, 0
        return min(((solve(left - c)[0] + 1, c) for c in coins if c <= left), default=(float("inf"), 0))

    if solve(amount)[0] == float("inf"):
        return [-1]
    plan = []
    while amount:
        plan.append(solve(amount)[1])
        amount -= plan[-1]
    return plan
