import assert from 'node:assert/strict';
import { matchedAll } from '../../../src/core/matching.ts';

describe('matchedAll', () => {
  const cases: readonly (readonly [readonly (readonly string[])[], boolean])[] = [
    [[], true],
    [[['a']], true],
    [[[]], false],
    [[['a'], ['a']], false],
    [[['a', 'b'], ['a']], true],
    [[['a', 'b'], ['a', 'c'], ['a']], true],
    [
      [
        ['a', 'b'],
        ['a', 'b'],
        ['b', 'a'],
      ],
      false,
    ],
  ];
  for (const [groups, expected] of cases) {
    it(`says ${expected} of ${JSON.stringify(groups)}`, () => {
      assert.equal(matchedAll(groups), expected);
    });
  }
});
