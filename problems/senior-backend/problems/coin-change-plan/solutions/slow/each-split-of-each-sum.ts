export function coinChangePlan(coins: number[], amount: number): number[] {
  const kinds = new Set(coins);
  const fewest = new Array<number>(amount + 1).fill(Infinity);
  const split = new Array<number>(amount + 1).fill(0);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum += 1) {
    if (kinds.has(sum)) {
      fewest[sum] = 1;
      split[sum] = sum;
      continue;
    }
    for (let part = 1; part < sum; part += 1) {
      const count = fewest[part]! + fewest[sum - part]!;
      if (count < fewest[sum]!) {
        fewest[sum] = count;
        split[sum] = part;
      }
    }
  }
  if (fewest[amount] === Infinity) return [-1];
  const plan: number[] = [];
  const parts = [amount];
  while (parts.length > 0) {
    const sum = parts.pop()!;
    if (sum === 0) continue;
    if (split[sum] === sum) plan.push(sum);
    else parts.push(split[sum]!, sum - split[sum]!);
  }
  return plan;
}
