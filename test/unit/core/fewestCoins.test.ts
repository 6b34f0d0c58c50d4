import assert from 'node:assert/strict';
import { isFewestCoins } from '../../../src/core/fewestCoins.ts';
import type { Json } from '../../../src/core/json.ts';

type Row = readonly [what: string, answer: Json, coins: Json, amount: Json];

describe('isFewestCoins', () => {
  const right: readonly Row[] = [
    ['the fewest, where the largest coin leads astray', [3, 3], [1, 3, 4], 6],
    ['one choice of the fewest', [4, 1], [1, 2, 3, 4], 5],
    ['another choice of the fewest', [2, 3], [1, 2, 3, 4], 5],
    ['the same coins in another order', [1, 4], [1, 2, 3, 4], 5],
    ['a coin as often as needed', [2, 2, 2, 2], [2], 8],
    ['no coins for nothing', [], [5], 0],
    ['no coins for nothing, and there are none', [], [], 0],
    ['-1 where nothing adds up to it', [-1], [4, 6], 9],
    ['-1 where all coins are too large', [-1], [7], 5],
    ['-1 where there are no coins', [-1], [], 1],
    ['a coin that is named twice', [5], [5, 5], 5],
    ['a coin far above the amount', [2], [2, 2_147_483_647], 2],
    ['the largest amount', [1_000_000], [1, 1_000_000], 1_000_000],
  ];
  for (const [what, ...given] of right) {
    it(`takes ${what}`, () => {
      assert.equal(isFewestCoins(...given), true);
    });
  }

  const wrong: readonly Row[] = [
    ['more coins than needed', [4, 1, 1], [1, 3, 4], 6],
    ['fewer, which do not add up', [4], [1, 3, 4], 6],
    ['as many, which do not add up', [4, 3], [1, 3, 4], 6],
    ['a coin that is not there', [2, 4], [1, 3, 4], 6],
    ['-1 where there is a way', [-1], [1, 3, 4], 6],
    ['no coins where there is a way', [], [1, 3, 4], 6],
    ['no coins where there is none', [], [4, 6], 9],
    ['-1 for nothing', [-1], [5], 0],
    ['-1 and something else', [-1, -1], [4, 6], 9],
    ['coins where nothing adds up', [4, 5], [4, 6], 9],
    ['a text for a number', ['3', '3'], [1, 3, 4], 6],
    ['a coin of 0', [0, 6], [0, 6], 6],
    ['what is no list', 2, [1, 3, 4], 6],
    ['coins that are not there', [6], null, 6],
    ['an amount that is not there', [], [1], null],
    ['an amount below 0', [-1], [1], -1],
    ['an amount that is no integer', [-1], [1], 0.5],
    ['an amount beyond the largest', [1_000_001], [1, 1_000_001], 1_000_001],
  ];
  for (const [what, ...given] of wrong) {
    it(`does not take ${what}`, () => {
      assert.equal(isFewestCoins(...given), false);
    });
  }
});
