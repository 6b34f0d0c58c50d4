export function coinChangePlan(coins, amount) {
  const descending = [...coins].sort((a, b) => b - a);
  let best = null;
  const plan = [];
  const search = (kind, left) => {
    if (left === 0) {
      if (best === null || plan.length < best.length) best = [...plan];
      return;
    }
    if (kind === descending.length) return;
    const coin = descending[kind];
    // No coin from here on is larger, so so many are needed at least.
    if (best !== null && plan.length + Math.ceil(left / coin) >= best.length) return;
    const most = Math.floor(left / coin);
    for (let i = 0; i < most; i += 1) plan.push(coin);
    for (let count = most; count >= 0; count -= 1) {
      search(kind + 1, left - count * coin);
      if (count > 0) plan.pop();
    }
  };
  search(0, amount);
  return best ?? [-1];
}
