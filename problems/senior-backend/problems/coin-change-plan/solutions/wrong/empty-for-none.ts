export function coinChangePlan(coins: number[], amount: number): number[] {
  const last = new Map<number, number>();
  let wave = [0];
  while (wave.length > 0 && !wave.includes(amount)) {
    const next: number[] = [];
    for (const sum of wave) {
      for (const coin of coins) {
        const reached = sum + coin;
        if (reached > amount || last.has(reached)) continue;
        last.set(reached, coin);
        next.push(reached);
      }
    }
    wave = next;
  }
  const plan: number[] = [];
  for (let left = amount; last.has(left); left -= last.get(left)!) plan.push(last.get(left)!);
  return plan;
}
