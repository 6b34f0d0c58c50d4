import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Json } from '../../../src/core/json.ts';
import { parseType } from '../../../src/core/type.ts';
import { misfit } from '../../../src/core/value.ts';
import { dataType } from '../../support/typeText.ts';
import { types, valueOf } from '../../support/values.ts';

describe('misfit', function () {
  this.timeout(60_000);

  const fitting: readonly (readonly [string, Json | undefined])[] = [
    ['int', -(2 ** 31)],
    ['int', 2 ** 31 - 1],
    ['int', -0],
    ['long', Number.MAX_SAFE_INTEGER],
    ['bigint', '-170141183460469231731687303715884105728'],
    ['float', 1.5],
    ['float', '-Infinity'],
    ['string', ''],
    ['string', 'a😀'],
    ['char', '😀'],
    ['int?', null],
    ['int[]', []],
    ['Map<string,int>', [['a', 1]]],
    ['ListNode<int>', null],
    ['TreeNode<int>', [1, null, 2]],
    ['TreeNode<int>', []],
    ['Point', { x: 1, label: null }],
    ['void', undefined],
    ['void', null],
  ];
  for (const [type, value] of fitting) {
    it(`finds none in ${JSON.stringify(value)} as ${type}`, () => {
      assert.equal(misfit(parseType(type), value, types), undefined);
    });
  }

  const unfitting: readonly (readonly [string, Json | undefined, string])[] = [
    ['int', 2 ** 31, 'expected an int (32 bits; beyond that use long), got 2147483648'],
    ['int', 1.5, 'expected an int (32 bits), got 1.5'],
    ['int', '1', 'expected an int (32 bits), got "1"'],
    ['int', undefined, 'expected an int (32 bits), got nothing'],
    ['long', 2 ** 53, 'expected a long (whole, up to 2^53-1; beyond that use bigint), got 9007199254740992'],
    ['bigint', 12, 'expected a bigint as a decimal string, got 12'],
    ['bigint', '1e3', 'expected a bigint as a decimal string, got "1e3"'],
    ['float', 'nan', 'expected a float, got "nan"'],
    ['bool', 0, 'expected a bool, got 0'],
    ['string', '\ud83d', 'expected a string without lone surrogates, got "\\ud83d"'],
    ['char', 'ab', 'expected a char, got "ab"'],
    ['char', '', 'expected a char, got ""'],
    ['char', '\ude00', 'expected a char, got "\\ude00"'],
    ['int[]', null, 'expected an array, got null'],
    ['int[][]', [[1], [2, 'x']], '[1][1]: expected an int (32 bits), got "x"'],
    ['Map<string,int>', { a: 1 }, 'expected a map as an array of pairs, got {"a":1}'],
    ['Map<string,int>', [['a']], '[0]: expected a pair, got ["a"]'],
    [
      'Map<string,int>',
      [
        ['a', 1],
        ['a', 2],
      ],
      '[1]: the key "a" appears twice',
    ],
    ['Map<string,int>', [['a', 'b']], '[0][1]: expected an int (32 bits), got "b"'],
    ['ListNode<int>', 1, 'expected a list as an array, got 1'],
    ['TreeNode<int>', [1, null], 'expected a tree without nulls at its ends, got [1,null]'],
    ['TreeNode<int>', {}, 'expected a tree as an array in level order, got {}'],
    ['Point', { x: 1, label: 2 }, '.label: expected a string without lone surrogates, got 2'],
    ['Point', { x: 1, label: null, y: 2 }, 'Point has no field "y"'],
    ['Point', { x: 1, label: null, toString: 2 }, 'Point has no field "toString"'],
    ['Point', [1], 'expected a Point as an object, got [1]'],
    ['Circle', { r: 1 }, 'the record Circle is not declared under "types"'],
    ['void', 0, 'expected nothing, got 0'],
    ['clock', 0, 'expected a scenario to supply it; values of this type cannot be written, got 0'],
  ];
  for (const [type, value, message] of unfitting) {
    it(`says what is wrong with ${JSON.stringify(value)} as ${type}`, () => {
      assert.equal(misfit(parseType(type), value, types), message);
    });
  }

  it('leads the message with where the value stands', () => {
    const message = misfit(parseType('Point[]'), [{ x: 'a', label: null }], types, 'points');
    assert.equal(message, 'points[0].x: expected an int (32 bits), got "a"');
  });

  it('cuts long values', () => {
    const message = misfit(parseType('int'), 'x'.repeat(100), types);
    assert.equal(message, `expected an int (32 bits), got "${'x'.repeat(56)}...`);
  });

  it('finds none in a value made for its type', () => {
    const typed = dataType.chain((type) => fc.tuple(fc.constant(type), valueOf(type)));
    fc.assert(
      fc.property(typed, ([type, value]) => {
        assert.equal(misfit(type, value, types), undefined);
      }),
    );
  });
});
