def coin_change_plan(coins, amount):
    last = {}
    count = {0: 0}
    for total in range(1, amount + 1):
        for coin in coins:
            rest = total - coin
            if rest in count and count[rest] + 1 < count.get(total, amount + 1):
                count[total] = count[rest] + 1
                last[total] = coin
    plan = []
    while amount in last:
        plan.append(last[amount])
        amount -= last[amount]
    return plan or [-1]
