class Solution:
    """Keeps the counts alone; the plan is read off them afterwards, by looking for a coin that brings one less."""

    def coinChangePlan(self, coins, amount):
        inf = float("inf")
        best = [0] + [inf] * amount
        usable = [c for c in coins if c <= amount]
        for a in range(1, amount + 1):
            best[a] = min((best[a - c] for c in usable if c <= a), default=inf) + 1
        if best[amount] == inf:
            return [-1]
        plan = []
        while amount:
            coin = next(c for c in usable if c <= amount and best[amount - c] == best[amount] - 1)
            plan.append(coin)
            amount -= coin
        return plan
