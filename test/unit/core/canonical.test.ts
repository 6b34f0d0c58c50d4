import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical } from '../../../src/core/canonical.ts';
import { equal } from '../../../src/core/compare.ts';
import type { Json } from '../../../src/core/json.ts';
import { parseType } from '../../../src/core/type.ts';
import { dataType } from '../../support/typeText.ts';
import { types, valueOf } from '../../support/values.ts';

describe('canonical', function () {
  this.timeout(60_000);

  const same: readonly (readonly [string, Json, Json])[] = [
    ['int', -0, 0],
    ['float', -0, 0],
    ['bigint', '007', '7'],
    ['bigint', '-0', '0'],
    ['ListNode<int>', null, []],
    ['TreeNode<int>', null, []],
    ['ListNode<int>?', null, []],
    [
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
    ['Map<bigint,int>', [['01', 5]], [['1', 5]]],
    ['Point', { x: 1, label: 'a' }, { label: 'a', x: 1 }],
    ['Point', { x: 1 }, { x: 1, label: null }],
    ['Point[]', [{ x: -0, label: null }], [{ label: null, x: 0 }]],
  ];
  for (const [type, left, right] of same) {
    it(`is one text for ${JSON.stringify(left)} and ${JSON.stringify(right)} as ${type}`, () => {
      assert.equal(canonical(left, parseType(type), types), canonical(right, parseType(type), types));
    });
  }

  const different: readonly (readonly [string, Json, Json])[] = [
    ['float', 'NaN', 'Infinity'],
    ['string', '1', 'a'],
    ['string?', null, 'null'],
    ['int[]', [1, 2], [2, 1]],
    ['int[][]', [[1], []], [[], [1]]],
    ['string[]', ['a,b'], ['a', 'b']],
    ['string[]', ['","'], ['', '']],
    ['Map<string,string>', [['a', 'b']], [['a', 'c']]],
    ['TreeNode<int>', [1, 2], [1, null, 2]],
  ];
  for (const [type, left, right] of different) {
    it(`differs for ${JSON.stringify(left)} and ${JSON.stringify(right)} as ${type}`, () => {
      assert.notEqual(canonical(left, parseType(type), types), canonical(right, parseType(type), types));
    });
  }

  const pairs = dataType.chain((type) => fc.tuple(fc.constant(type), valueOf(type), valueOf(type)));

  it('is the same for two values exactly when they are equal under "exact"', () => {
    fc.assert(
      fc.property(pairs, ([type, left, right]) => {
        const texts = canonical(left, type, types) === canonical(right, type, types);
        assert.equal(equal(left, right, { type, types, mode: 'exact' }), texts);
      }),
    );
  });

  it('survives a journey through JSON', () => {
    fc.assert(
      fc.property(pairs, ([type, value]) => {
        const copy = JSON.parse(JSON.stringify(value)) as Json;
        assert.equal(canonical(copy, type, types), canonical(value, type, types));
      }),
    );
  });
});
