from collections import deque


def coinChangePlan(coins, amount):
    came_from = {0: None}
    queue = deque([0])
    while queue and amount not in came_from:
        total = queue.popleft()
        for coin in coins:
            if total + coin <= amount and total + coin not in came_from:
                came_from[total + coin] = total
                queue.append(total + coin)
    if amount not in came_from:
        return [-1]
    plan = []
    while came_from[amount] is not None:
        plan.append(amount - came_from[amount])
        amount = came_from[amount]
    return plan
