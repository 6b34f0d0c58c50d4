export function coinChangePlan(coins, amount) {
  const fewest = [0];
  const last = [];
  for (let sum = 1; sum <= amount; sum++) {
    fewest[sum] = Infinity;
    for (const coin of coins) {
      if (coin > sum) break;
      if (fewest[sum - coin] + 1 < fewest[sum]) {
        fewest[sum] = fewest[sum - coin] + 1;
        last[sum] = coin;
      }
    }
  }
  if (fewest[amount] === Infinity) return [-1];
  const plan = [];
  while (amount > 0) {
    plan.push(last[amount]);
    amount -= last[amount];
  }
  return plan;
}
