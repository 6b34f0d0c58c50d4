def coin_change_plan(coins: list[int], amount: int) -> list[int]:
    # For each sum: how few coins make it, and one of them. The rest of the plan is that of a smaller sum.
    fewest = [0] + [amount + 1] * amount  # no sum needs more than `amount` coins
    last_coin = [0] * (amount + 1)
    for coin in coins:
        for total in range(coin, amount + 1):
            count = fewest[total - coin] + 1
            if count < fewest[total]:
                fewest[total] = count
                last_coin[total] = coin
    if fewest[amount] > amount:
        return [-1]

    plan = []
    while amount > 0:
        plan.append(last_coin[amount])
        amount -= last_coin[amount]
    return plan
