export function coinChangePlan(coins, amount) {
  const fewest = new Array(amount + 1).fill(Infinity);
  const last = new Array(amount + 1);
  fewest[0] = 0;
  for (const coin of coins) {
    for (let sum = coin; sum <= amount; sum += 1) {
      if (fewest[sum - coin] === Infinity) continue;
      fewest[sum] = Math.min(fewest[sum], fewest[sum - coin] + 1);
      last[sum] = coin;
    }
  }
  if (fewest[amount] === Infinity) return [-1];
  const plan = [];
  for (let left = amount; left > 0; left -= last[left]) plan.push(last[left]);
  return plan;
}
