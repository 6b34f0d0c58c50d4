def coin_change_plan(coins, amount):
    impossible = amount + 1
    fewest = [0] + [impossible] * amount
    last = [0] * (amount + 1)
    coins = [coin for coin in coins if coin <= 2 * amount]
    for total in range(1, amount + 1):
        for coin in coins:
            if abs(total - coin) <= amount and fewest[total - coin] + 1 < fewest[total]:
                fewest[total] = fewest[total - coin] + 1
                last[total] = coin
    if fewest[amount] == impossible:
        return [-1]
    plan = []
    while amount > 0:
        plan.append(last[amount])
        amount -= last[amount]
    return plan
