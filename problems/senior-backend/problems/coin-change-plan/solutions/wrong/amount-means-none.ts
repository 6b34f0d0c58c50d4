export function coinChangePlan(coins: number[], amount: number): number[] {
  // Nobody needs more coins than this.
  const none = Math.max(amount, 1);
  const fewest = [0, ...new Array<number>(amount).fill(none)];
  const last = new Array<number>(amount + 1).fill(0);
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      if (coin <= sum && fewest[sum - coin]! + 1 < fewest[sum]!) {
        fewest[sum] = fewest[sum - coin]! + 1;
        last[sum] = coin;
      }
    }
  }
  if (fewest[amount] === none) return [-1];
  const plan: number[] = [];
  for (let left = amount; left > 0; left -= last[left]!) plan.push(last[left]!);
  return plan;
}
