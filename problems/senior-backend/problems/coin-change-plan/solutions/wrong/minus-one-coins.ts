export function coinChangePlan(coins: number[], amount: number): number[] {
  const fewest = [0];
  const last = [0];
  for (let sum = 1; sum <= amount; sum += 1) {
    fewest[sum] = -1;
    last[sum] = -1;
    for (const coin of coins) {
      if (coin > sum) continue;
      const count = fewest[sum - coin]! + 1;
      if (fewest[sum] === -1 || count < fewest[sum]!) {
        fewest[sum] = count;
        last[sum] = coin;
      }
    }
  }
  if (fewest[amount] === -1) return [-1];
  const plan: number[] = [];
  for (let left = amount; left > 0 && last[left]! > 0; left -= last[left]!) plan.push(last[left]!);
  return plan;
}
