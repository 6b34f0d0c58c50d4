import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/json.ts';
import { isTopologicalOrder } from '../../../src/core/topologicalOrder.ts';

type Row = readonly [what: string, answer: Json, pairs: Json, count: Json];

describe('isTopologicalOrder', () => {
  const diamond = [
    [1, 0],
    [2, 0],
    [3, 1],
    [3, 2],
  ];
  const circle = [
    [0, 1],
    [1, 2],
    [2, 0],
  ];
  const right: readonly Row[] = [
    ['one order', [0, 1, 2, 3], diamond, 4],
    ['another order', [0, 2, 1, 3], diamond, 4],
    ['any order of tasks that need nothing', [2, 0, 1], [], 3],
    ['the empty list where there are no tasks', [], [], 0],
    ['the empty list where there is a circle', [], circle, 3],
    ['the empty list where a circle leaves others free', [], circle, 5],
    ['the empty list where a task needs itself', [], [[1, 1]], 2],
    [
      'a pair that comes twice',
      [0, 1],
      [
        [1, 0],
        [1, 0],
      ],
      2,
    ],
  ];
  for (const [what, ...given] of right) {
    it(`takes ${what}`, () => {
      assert.equal(isTopologicalOrder(...given), true);
    });
  }

  const wrong: readonly Row[] = [
    ['a task in front of what it needs', [1, 0, 2, 3], diamond, 4],
    ['the order the wrong way round', [3, 2, 1, 0], diamond, 4],
    ['the empty list where there is an order', [], diamond, 4],
    ['the empty list where nothing is needed', [], [], 1],
    ['the empty list where a pair only comes twice', [], [...diamond, ...diamond], 4],
    ['an order where there is a circle', [0, 1, 2], circle, 3],
    ['an order where a task needs itself', [0, 1], [[1, 1]], 2],
    ['too few', [0, 1, 2], diamond, 4],
    ['the tasks outside of a circle', [3, 4], circle, 5],
    ['too many', [0, 1, 2, 3, 4], diamond, 4],
    ['a task twice', [0, 0], [], 2],
    ['a task twice beside all of them', [0, 1, 1], [], 2],
    ['a number that is no task', [0, 2], [], 2],
    ['a text for a number', ['0'], [], 1],
    ['what is no list', null, [], 0],
    ['pairs that are not there', [0], null, 1],
    ['a pair that is none', [0], [null], 1],
    ['a count that is not there', [], [], null],
  ];
  for (const [what, ...given] of wrong) {
    it(`does not take ${what}`, () => {
      assert.equal(isTopologicalOrder(...given), false);
    });
  }
});
