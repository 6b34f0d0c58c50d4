export function coinChangePlan(coins, amount) {
  const descending = [...coins].sort((a, b) => b - a);
  let best = null;
  // Largest first fails at times; so leave out the largest, the two largest, and so on, and take the best.
  for (let from = 0; from < descending.length; from += 1) {
    const plan = [];
    let left = amount;
    for (const coin of descending.slice(from)) {
      for (; coin <= left; left -= coin) plan.push(coin);
    }
    if (left === 0 && (best === null || plan.length < best.length)) best = plan;
  }
  return best ?? [-1];
}
