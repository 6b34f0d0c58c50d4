export function coinChangePlan(coins: number[], amount: number): number[] {
  const memory = new Map<number, { count: number; coin: number }>([[0, { count: 0, coin: 0 }]]);
  const solve = (left: number): number => {
    const known = memory.get(left);
    if (known !== undefined) return known.count;
    let best = { count: Infinity, coin: 0 };
    for (const coin of coins) {
      if (coin > left) continue;
      const count = solve(left - coin) + 1;
      if (count < best.count) best = { count, coin };
    }
    memory.set(left, best);
    return best.count;
  };
  if (solve(amount) === Infinity) return [-1];
  const plan: number[] = [];
  for (let left = amount; left > 0; left -= plan.at(-1)!) plan.push(memory.get(left)!.coin);
  return plan;
}
