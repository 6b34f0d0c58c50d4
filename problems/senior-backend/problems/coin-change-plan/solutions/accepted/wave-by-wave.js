/** Breadth first over the sums: those that one coin makes, then those that two make, and so on. */
export const coinChangePlan = (coins, amount) => {
  const cameWith = new Map([[0, null]]);
  let wave = [0];
  while (wave.length > 0 && !cameWith.has(amount)) {
    const next = [];
    for (const sum of wave) {
      for (const coin of coins) {
        const reached = sum + coin;
        if (reached > amount || cameWith.has(reached)) continue;
        cameWith.set(reached, coin);
        next.push(reached);
      }
    }
    wave = next;
  }
  if (!cameWith.has(amount)) return [-1];
  const plan = [];
  for (let rest = amount; rest > 0; rest -= cameWith.get(rest)) plan.push(cameWith.get(rest));
  return plan;
};
