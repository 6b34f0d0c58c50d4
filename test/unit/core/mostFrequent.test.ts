import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/json.ts';
import { hasMostFrequent } from '../../../src/core/mostFrequent.ts';

type Row = readonly [what: string, answer: Json, values: Json, count: Json];

describe('hasMostFrequent', () => {
  const right: readonly Row[] = [
    ['the most frequent in any order', [2, 1], [1, 1, 1, 2, 2, 3], 2],
    ['either of two that are tied at the end', [1, 3], [1, 1, 2, 3], 2],
    ['the other of two that are tied at the end', [2, 1], [1, 1, 2, 3], 2],
    ['all of them where there are fewer', [2, 1], [1, 2], 5],
    ['none of no values', [], [], 1],
    ['words', ['a'], ['b', 'a', 'a'], 1],
    ['zero', [0], [0, 0, 1], 1],
  ];
  for (const [what, ...given] of right) {
    it(`takes ${what}`, () => {
      assert.equal(hasMostFrequent(...given), true);
    });
  }

  const wrong: readonly Row[] = [
    ['a value twice', [1, 1], [1, 1, 2, 2], 2],
    ['too few', [1], [1, 1, 2, 2], 2],
    ['too many', [1, 2, 3], [1, 1, 2, 2, 3], 2],
    ['one that occurs less often than one left out', [1, 3], [1, 1, 2, 2, 3], 2],
    ['one that does not occur', [1, 4], [1, 1, 2], 2],
    ['one that does not occur, of no use to fill up', [1, 4], [1, 1], 2],
    ['a number for a text', [1], ['1', '1'], 1],
    ['what is no list', null, [1], 1],
    ['values that are not there', [1], null, 1],
    ['a count that is not there', [1], [1], null],
  ];
  for (const [what, ...given] of wrong) {
    it(`does not take ${what}`, () => {
      assert.equal(hasMostFrequent(...given), false);
    });
  }
});
