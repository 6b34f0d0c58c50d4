/** Asks for the rest of each sum, with a stack of its own: a sum waits on it until all its rests are known. */
function coinChangePlan(coins, amount) {
  const known = new Map([[0, { count: 0 }]]);
  const stack = [amount];
  while (stack.length > 0) {
    const sum = stack.at(-1);
    const rests = known.has(sum) ? [] : coins.filter((coin) => coin <= sum).map((coin) => sum - coin);
    const unknown = rests.filter((rest) => !known.has(rest));
    if (unknown.length > 0) {
      stack.push(...unknown);
      continue;
    }
    if (!known.has(sum)) {
      let best = { count: Infinity };
      for (const rest of rests) {
        const count = known.get(rest).count + 1;
        if (count < best.count) best = { count, coin: sum - rest, rest };
      }
      known.set(sum, best);
    }
    stack.pop();
  }
  if (known.get(amount).count === Infinity) return [-1];
  const plan = [];
  for (let sum = amount; sum > 0; sum = known.get(sum).rest) plan.push(known.get(sum).coin);
  return plan;
}
