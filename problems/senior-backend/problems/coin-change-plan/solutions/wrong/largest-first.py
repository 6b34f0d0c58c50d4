def coin_change_plan(coins, amount):
    plan = []
    for coin in sorted(coins, reverse=True):
        count, amount = divmod(amount, coin)
        plan += [coin] * count
    return plan if amount == 0 else [-1]
