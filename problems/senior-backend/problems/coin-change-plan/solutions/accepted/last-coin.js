export function coinChangePlan(coins, amount) {
  // For each sum: how few coins make it, and one of them. The rest of the plan is that of a smaller sum.
  const fewest = new Array(amount + 1).fill(Infinity);
  const lastCoin = new Array(amount + 1).fill(0);
  fewest[0] = 0;
  for (const coin of coins) {
    for (let sum = coin; sum <= amount; sum += 1) {
      const count = fewest[sum - coin] + 1;
      if (count < fewest[sum]) {
        fewest[sum] = count;
        lastCoin[sum] = coin;
      }
    }
  }
  if (fewest[amount] === Infinity) return [-1];

  const plan = [];
  for (let rest = amount; rest > 0; rest -= lastCoin[rest]) plan.push(lastCoin[rest]);
  return plan;
}
