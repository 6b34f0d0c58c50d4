import type { Json } from './json.ts';

/** Looking for the fewest takes memory and time in proportion to the amount; a pack may not ask for more. */
const largestAmount = 1_000_000;

/**
 * Whether an answer lists as few coins as possible that add up to `amount`: each one of `coins`, which may be used any
 * number of times, in any order. `[-1]` where no coins add up to it. Beyond an amount of 1,000,000 nothing is right.
 */
export function isFewestCoins(answer: Json, coins: Json, amount: Json): boolean {
  if (!Array.isArray(answer) || !Array.isArray(coins) || !isAmount(amount)) return false;
  const values = new Set(coins.filter((coin) => typeof coin === 'number' && coin > 0));
  const fewest = fewestCoins([...values].map(Number), amount);
  if (fewest === Infinity) return answer.length === 1 && answer[0] === -1;
  let sum = 0;
  for (const coin of answer) {
    if (!values.has(coin)) return false;
    sum += Number(coin);
  }
  return answer.length === fewest && sum === amount;
}

function isAmount(amount: Json): amount is number {
  return typeof amount === 'number' && Number.isInteger(amount) && amount >= 0 && amount <= largestAmount;
}

/** How many coins it takes at least; Infinity where no coins add up to the amount. */
function fewestCoins(coins: readonly number[], amount: number): number {
  const fewest = new Float64Array(amount + 1).fill(Infinity);
  fewest[0] = 0;
  for (const coin of coins) {
    for (let sum = coin; sum <= amount; sum += 1) {
      fewest[sum] = Math.min(fewest[sum] ?? Infinity, (fewest[sum - coin] ?? Infinity) + 1);
    }
  }
  return fewest[amount] ?? Infinity;
}
