import assert from 'node:assert/strict';
import { inputsRecipeSchema, operationsRecipeSchema } from '../../../src/core/valueRecipe.ts';

const operations = {
  version: 1,
  seed: 1,
  sequences: 1,
  length: [1, 2],
  operations: [{ call: 'get' }],
};

describe('operationsRecipeSchema', () => {
  it('fills in what is left out', () => {
    const recipe = operationsRecipeSchema.parse(operations);
    assert.deepEqual(recipe.construct, {});
    assert.deepEqual(recipe.operations, [{ call: 'get', weight: 1, args: [] }]);
  });

  it('lets a call be drawn as the first alone', () => {
    const first = { first: 'get', operations: [{ call: 'get', weight: 0 }, { call: 'put' }] };
    assert.ok(operationsRecipeSchema.safeParse({ ...operations, ...first }).success);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['another version', { version: 2 }],
    ['a negative seed', { seed: -1 }],
    ['a seed of over 32 bits', { seed: 2 ** 32 }],
    ['a length that ends before it begins', { length: [3, 2] }],
    ['an empty sequence', { length: [0, 2] }],
    ['no operations', { operations: [] }],
    ['a weight of nothing', { operations: [{ call: 'get', weight: 0 }] }],
    ['nothing to draw after the first call', { first: 'get', operations: [{ call: 'get', weight: 0 }] }],
    [
      'a weight of nothing behind the first call of that method',
      { first: 'get', operations: [{ call: 'get' }, { call: 'get', weight: 0 }] },
    ],
    ['an unknown key', { operations: [{ call: 'get', wieght: 2 }] }],
    ['a first call that is none of the operations', { first: 'put' }],
  ];
  for (const [what, change] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(operationsRecipeSchema.safeParse({ ...operations, ...change }).success, false);
    });
  }
});

describe('inputsRecipeSchema', () => {
  const inputs = { version: 1, seed: 1, count: 1, input: {} };

  it('lets arrays hold arrays', () => {
    const row = { array: { of: { int: [0, 9] }, length: [1, 3] } };
    const grid = { array: { of: row, length: [1, 3], shape: 'any' } };
    const recipe = inputsRecipeSchema.parse({ ...inputs, input: { grid } });
    assert.deepEqual(recipe.input['grid'], {
      array: { of: { array: { ...row.array, shape: 'any' } }, length: [1, 3], shape: 'any' },
    });
  });

  it('lets a concat hold whatever draws a list', () => {
    const lists = [{ literal: [1] }, { interval: { start: [0, 1], length: [0, 1] } }];
    const edge = { concat: [{ concat: lists }, { array: { of: { int: [0, 1] }, length: [0, 1] } }] };
    assert.equal(inputsRecipeSchema.safeParse({ ...inputs, input: { edge } }).success, true);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['an empty range', { int: [2, 1] }],
    ['half a number', { int: [0, 1.5] }],
    ['an empty choice', { choice: [] }],
    ['an empty alphabet', { string: { alphabet: '', length: [1, 1] } }],
    ['a negative length', { string: { alphabet: 'a', length: [-1, 1] } }],
    ['too great a length', { array: { of: { int: [0, 1] }, length: [0, 200_001] } }],
    ['an unknown shape', { array: { of: { int: [0, 1] }, length: [0, 1], shape: 'shuffled' } }],
    ['a concat of nothing', { concat: [] }],
    ['a concat of what is no list', { concat: [{ int: [0, 1] }] }],
    ['a concat of a literal that is no list', { concat: [{ literal: 'ab' }] }],
    ['two recipes in one', { int: [0, 1], choice: [1] }],
  ];
  for (const [what, recipe] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(inputsRecipeSchema.safeParse({ ...inputs, input: { x: recipe } }).success, false);
    });
  }
});
