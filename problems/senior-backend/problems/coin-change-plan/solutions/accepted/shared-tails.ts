/** A plan as a list whose tail is the plan of a smaller sum; tails are shared, so each sum costs one link. */
type Plan = { coin: number; rest: Plan; length: number } | null;

const lengthOf = (plan: Plan): number => (plan === null ? 0 : plan.length);

export const coinChangePlan = (coins: number[], amount: number): number[] => {
  const plans: (Plan | undefined)[] = [null];
  for (let sum = 1; sum <= amount; sum++) {
    let best: Plan | undefined;
    for (const coin of coins) {
      const rest = coin > sum ? undefined : plans[sum - coin];
      if (rest === undefined) continue;
      if (best === undefined || lengthOf(rest) + 1 < lengthOf(best))
        best = { coin, rest, length: lengthOf(rest) + 1 };
    }
    plans.push(best);
  }
  const found = plans[amount];
  if (found === undefined) return [-1];
  const answer: number[] = [];
  for (let link: Plan = found; link !== null; link = link.rest) answer.push(link.coin);
  return answer;
};
