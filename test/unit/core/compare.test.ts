import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparable, equal } from '../../../src/core/compare.ts';
import type { CompareMode } from '../../../src/core/compareMode.ts';
import type { Json } from '../../../src/core/json.ts';
import { parseType } from '../../../src/core/type.ts';
import { dataType } from '../../support/typeText.ts';
import { types, valueOf } from '../../support/values.ts';

const close: CompareMode = { float: { absolute: 1e-9, relative: 1e-6 } };
const loose: CompareMode = { float: { absolute: 0, relative: 0.5 } };

type Row = readonly [mode: CompareMode, type: string, expected: Json, actual: Json];

describe('equal', function () {
  this.timeout(60_000);

  const right: readonly Row[] = [
    ['exact', 'int[]', [1, 2], [1, 2]],
    ['exact', 'ListNode<int>', null, []],
    ['unordered', 'int[]', [1, 2, 2], [2, 1, 2]],
    ['unordered', 'int[][]', [[1, 2], [3]], [[3], [1, 2]]],
    ['unordered', 'int[]?', [1, 2], [2, 1]],
    ['unordered', 'int[]?', null, null],
    ['unordered', 'ListNode<int>', null, []],
    [
      'unordered',
      'Map<string,int>',
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['b', 2],
        ['a', 1],
      ],
    ],
    ['unordered', 'int', 1, 1],
    ['unordered-deep', 'int[][]', [[1, 2], [3]], [[3], [2, 1]]],
    ['unordered-deep', 'int[][]?', [[1, 2]], [[2, 1]]],
    ['unordered-deep', 'int[]?[]', [null, [1, 2]], [[2, 1], null]],
    ['unordered-deep', 'Map<string,int[]>', [['a', [1, 2]]], [['a', [2, 1]]]],
    ['unordered-deep', 'Set', { of: [1, 2] }, { of: [2, 1] }],
    ['set', 'int[]', [1, 2], [2, 1, 1]],
    ['set', 'int[]', [], []],
    [close, 'float', 1, 1 + 1e-10],
    [close, 'float', 1e9, 1e9 + 1],
    [close, 'float', 'NaN', 'NaN'],
    [close, 'float[]', [0, 1], [-0, 1.0000001]],
    [close, 'float?', null, null],
    [close, 'ListNode<float>', null, []],
    [close, 'TreeNode<float>', [1, null, 2], [1, null, 2.0000001]],
    [
      close,
      'Map<string,float>',
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['b', 2.0000001],
        ['a', 1],
      ],
    ],
    [close, 'Map<bigint,float>', [['01', 1]], [['1', 1]]],
    [close, 'Map<string,bigint>', [['a', '7']], [['a', '07']]],
    [close, 'Circle', { r: 1, name: 'a' }, { r: 1.0000001, name: 'a' }],
    [close, 'string', 'a', 'a'],
  ];
  for (const row of right) {
    it(`holds: ${shown(row)}`, () => {
      assert.equal(equal(row[2], row[3], comparison(row)), true);
    });
  }

  const wrong: readonly Row[] = [
    ['exact', 'int[]', [1, 2], [2, 1]],
    ['unordered', 'int[]', [1, 2, 2], [1, 1, 2]],
    ['unordered', 'int[]', [1], [1, 1]],
    ['unordered', 'int[][]', [[1, 2]], [[2, 1]]],
    ['unordered', 'string[]', ['a\nb'], ['a', 'b']],
    ['unordered', 'int[]?', [1, 2], [3, 4]],
    ['unordered', 'int[]?', null, []],
    ['unordered', 'Map<string,int>', [['a', 1]], [['b', 2]]],
    ['unordered', 'TreeNode<int>', [1, 2, 3], [1, 3, 2]],
    ['unordered-deep', 'int[][]', [[1, 2], [3]], [[1, 3], [2]]],
    ['unordered-deep', 'TreeNode<int>', [1, 2, 3], [1, 3, 2]],
    ['unordered-deep', 'Map<string,int[]>', [['a', [1, 2]]], [['a', [1, 3]]]],
    ['set', 'int[]', [1, 2], [1, 3]],
    ['unordered', 'int[][]', [[]], []],
    ['set', 'Map<string,int>', [['a', 1]], [['b', 2]]],
    [close, 'float', 1, 1.00001],
    [close, 'float', 1, 'NaN'],
    [close, 'float', 'Infinity', '-Infinity'],
    [close, 'float?', null, 0],
    [close, 'float[]', [1], [1, 1]],
    [close, 'int', 1_000_000, 1_000_001],
    [loose, 'Map<int,float>', [[100, 1]], [[101, 1]]],
    [loose, 'Map<string,Circle>', [['a', { r: 1, name: 'a' }]], [['b', { r: 1, name: 'a' }]]],
    [close, 'Map<string,float>', [['a', 1]], []],
    [close, 'Circle', { r: 1, name: 'a' }, { r: 1, name: 'b' }],
    [close, 'TreeNode<float>', [1, 2], [1, null, 2]],
  ];
  for (const row of wrong) {
    it(`does not hold: ${shown(row)}`, () => {
      assert.equal(equal(row[2], row[3], comparison(row)), false);
    });
  }

  const modes: readonly CompareMode[] = ['exact', 'unordered', 'unordered-deep', 'set', close];
  const typed = dataType.chain((type) => fc.tuple(fc.constant(type), valueOf(type), valueOf(type)));

  it('holds of every value with itself, in every mode', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...modes), ([type, value], mode) => {
        assert.equal(equal(value, value, { type, types, mode }), true);
      }),
    );
  });

  it('lets a named property decide, whatever is expected', () => {
    const property = { name: 'most-frequent', of: 'words', count: 'k' } as const;
    const comparing = { type: parseType('string[]'), types, mode: { property } };
    const input = { words: ['a', 'a', 'b', 'c'], k: 2 };
    assert.equal(equal(['a', 'b'], ['c', 'a'], { ...comparing, input }), true);
    assert.equal(equal(['b', 'c'], ['b', 'c'], { ...comparing, input }), false);
    assert.equal(equal(['a', 'b'], ['a', 'b'], comparing), false);
  });

  it('takes any topological order where that is the property', () => {
    const property = { name: 'topological-order', of: 'pairs', count: 'tasks' } as const;
    const comparing = { type: parseType('int[]'), types, mode: { property } };
    const input = { pairs: [[2, 0]], tasks: 3 };
    assert.equal(equal([0, 1, 2], [1, 0, 2], { ...comparing, input }), true);
    assert.equal(equal([0, 1, 2], [2, 0, 1], { ...comparing, input }), false);
  });

  it('takes any choice of the fewest coins where that is the property', () => {
    const property = { name: 'fewest-coins', of: 'coins', count: 'amount' } as const;
    const comparing = { type: parseType('int[]'), types, mode: { property } };
    const input = { coins: [1, 2, 3, 4], amount: 5 };
    assert.equal(equal([2, 3], [4, 1], { ...comparing, input }), true);
    assert.equal(equal([2, 2, 1], [2, 2, 1], { ...comparing, input }), false);
  });

  it('is the same both ways, but for the tolerance of floats', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...modes.slice(0, 4)), ([type, left, right], mode) => {
        const comparing = { type, types, mode };
        assert.equal(equal(left, right, comparing), equal(right, left, comparing));
      }),
    );
  });

  it('is never stricter than "exact"', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...modes), ([type, left, right], mode) => {
        const exact = equal(left, right, { type, types, mode: 'exact' });
        assert.ok(!exact || equal(left, right, { type, types, mode }));
      }),
    );
  });

  it('takes any order as the same under "unordered"', () => {
    const shuffled = fc
      .array(fc.integer({ min: 0, max: 3 }))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        assert.ok(equal(list, other, { type: parseType('int[]'), types, mode: 'unordered' }));
      }),
    );
  });
});

describe('comparable', function () {
  this.timeout(60_000);

  it('is the same text exactly where two answers are equal', () => {
    const typed = dataType.chain((type) => fc.tuple(fc.constant(type), valueOf(type), valueOf(type)));
    const modes = ['exact', 'unordered', 'unordered-deep', 'set'] as const;
    fc.assert(
      fc.property(typed, fc.constantFrom(...modes), ([type, left, right], mode) => {
        const comparing = { type, types, mode };
        const same = comparable(left, comparing) === comparable(right, comparing);
        assert.equal(same, equal(left, right, comparing));
      }),
    );
  });

  it('is one text for all answers that have a property', () => {
    const property = { name: 'most-frequent', of: 'words', count: 'k' } as const;
    const input = { words: ['a', 'b', 'c'], k: 1 };
    const text = (answer: Json) =>
      comparable(answer, { type: parseType('string[]'), types, mode: { property }, input });
    assert.equal(text(['a']), text(['b']));
    assert.notEqual(text(['a']), text(['d']));
    assert.notEqual(text(['d']), text(['e']));
  });
});

function comparison([mode, type]: Row) {
  const records = { Circle: { r: 'float', name: 'string' }, Set: { of: 'int[]' } };
  return { type: parseType(type), types: records, mode };
}

function shown([mode, type, expected, actual]: Row): string {
  return `${JSON.stringify(actual)} for ${JSON.stringify(expected)} as ${type}, ${JSON.stringify(mode)}`;
}
