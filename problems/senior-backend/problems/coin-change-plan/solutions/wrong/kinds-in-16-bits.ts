const none = 0xffff;

export function coinChangePlan(coins: number[], amount: number): number[] {
  const kinds = Uint16Array.from(coins);
  const fewest = new Uint16Array(amount + 1).fill(none);
  const last = new Uint16Array(amount + 1);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum += 1) {
    for (const kind of kinds) {
      if (kind > sum || fewest[sum - kind] === none) continue;
      const count = fewest[sum - kind]! + 1;
      if (count >= fewest[sum]!) continue;
      fewest[sum] = count;
      last[sum] = kind;
    }
  }
  if (fewest[amount] === none) return [-1];
  const plan: number[] = [];
  for (let left = amount; left > 0; left -= last[left]!) plan.push(last[left]!);
  return plan;
}
