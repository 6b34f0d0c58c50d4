import assert from 'node:assert/strict';
import { evaluate, ExpressionError } from '../../../src/core/expression.ts';
import type { Expression } from '../../../src/core/followUp.ts';

describe('evaluate', () => {
  const values: readonly (readonly [Expression, number])[] = [
    [3, 3],
    ['n', 6],
    ['e', Math.E],
    [['+', 1, 2, 3], 6],
    [['-', 10, 2, 3], 5],
    [['*', 'n', 7], 42],
    [['/', 60, 'n', 2], 5],
    [['^', 2, 10], 1024],
    [['ceil', ['/', 'n', 4]], 2],
    [['ln', 'e'], 1],
    [['*', ['ceil', ['/', 'e', 1e-4]], ['ceil', ['ln', ['/', 1, 1e-3]]], 8], 1_522_248],
  ];
  for (const [expression, value] of values) {
    it(`gives ${value} for ${JSON.stringify(expression)}`, () => {
      assert.ok(Math.abs(evaluate(expression, { n: 6 }) - value) < 1e-9);
    });
  }

  const refused: readonly (readonly [Expression, RegExp])[] = [
    ['m', /"m" is not an input .*Inputs: n\./],
    ['toString', /is not an input/],
    [['%', 1, 2], /"%" is not an operator/],
    [['^', 2], /1 operands; it takes exactly 2/],
    [['+', 1], /it takes at least 2/],
    [['/', 1, 0], /no finite value/],
    [['ln', ['-', 1, 2]], /no finite value/],
  ];
  for (const [expression, message] of refused) {
    it(`refuses ${JSON.stringify(expression)}`, () => {
      assert.throws(
        () => evaluate(expression, { n: 6 }),
        (error) => error instanceof ExpressionError && message.test(error.message),
      );
    });
  }

  it('prefers an input named e to the constant', () => {
    assert.equal(evaluate('e', { e: 2 }), 2);
  });
});
