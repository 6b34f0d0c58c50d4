def coin_change_plan(coins, amount):
    plans = [[]] + [None] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin > total or plans[total - coin] is None:
                continue
            if plans[total] is None or len(plans[total - coin]) + 1 < len(plans[total]):
                plans[total] = plans[total - coin] + [coin]
    return [-1] if plans[amount] is None else plans[amount]
