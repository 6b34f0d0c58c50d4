import assert from 'node:assert/strict';
import { expandInputs } from '../../../src/core/expandRecipe.ts';
import { recipeCharacters } from '../../../src/core/recipeSize.ts';
import {
  inputsRecipeSchema,
  operationsRecipeSchema,
  type ValueRecipe,
} from '../../../src/core/valueRecipe.ts';

const recipes: readonly ValueRecipe[] = [
  { literal: [1, 'two', null] },
  { int: [-1_000, 9] },
  { interval: { start: [-50, 7], length: [0, 2_000] } },
  { choice: ['a', 'longer', 3] },
  { array: { of: { time: { from: [-9, 9], step: [-2, 900] } }, length: [5, 20], shape: 'any' } },
  { string: { alphabet: 'ab', length: [0, 30] } },
  { concat: [{ literal: [1, 2] }, { interval: { start: [0, 9], length: [0, 9] } }] },
  { concat: [{ literal: [] }] },
  { array: { of: { int: [0, 99] }, length: [5, 20], shape: 'any' } },
  {
    array: {
      of: { array: { of: { int: [-9, 9] }, length: [1, 4], shape: 'sorted' } },
      length: [0, 6],
      shape: 'distinct',
    },
  },
];

describe('recipeCharacters', () => {
  for (const recipe of recipes) {
    it(`is not below what is drawn: ${JSON.stringify(recipe)}`, () => {
      const drawn = expandInputs(
        inputsRecipeSchema.parse({ version: 1, seed: 7, count: 200, input: { value: recipe } }),
      );
      const longest = Math.max(...drawn.map(({ value }) => JSON.stringify(value).length));
      assert.ok(longest <= recipeCharacters(recipe), String(longest));
    });
  }
});

const numbers = (most: number) => ({ array: { of: { int: [0, 9] }, length: [0, most], shape: 'any' } });
const operations = (changes: object) => ({
  version: 1,
  seed: 1,
  sequences: 100,
  length: [1, 2_000],
  operations: [{ call: 'get', args: [{ int: [0, 9] }] }],
  ...changes,
});

describe('the recipe schemas', () => {
  it('take as much as a run can take', () => {
    assert.ok(operationsRecipeSchema.safeParse(operations({})).success);
    assert.ok(
      inputsRecipeSchema.safeParse({ version: 1, seed: 1, count: 80, input: { a: numbers(200_000) } })
        .success,
    );
  });

  it('count a call that is drawn as the first alone once for each sequence', () => {
    const large = { call: 'put', weight: 0, args: [numbers(200_000)] };
    const drawn = [large, { call: 'get', args: [{ int: [0, 9] }] }];
    const parse = (sequences: number) =>
      operationsRecipeSchema.safeParse(operations({ sequences, first: 'put', operations: drawn }));
    assert.ok(parse(80).success);
    assert.match(parse(90).error?.message ?? '', /draws up to 36180180 characters of arguments/);
  });

  const wrong: readonly (readonly [string, () => { error?: { message: string } | undefined }, RegExp])[] = [
    [
      'more calls',
      () => operationsRecipeSchema.safeParse(operations({ sequences: 101 })),
      /draws up to 202000 calls; at most 200000/,
    ],
    [
      'more in all inputs together',
      () => inputsRecipeSchema.safeParse({ version: 1, seed: 1, count: 100, input: { a: numbers(200_000) } }),
      /draws up to 40000200 characters of arguments; at most 33554432/,
    ],
    [
      'more in one input',
      () =>
        inputsRecipeSchema.safeParse({
          version: 1,
          seed: 1,
          count: 1,
          input: { a: { array: { of: numbers(1_000), length: [0, 5_000] } } },
        }),
      /arguments of up to \d+ characters for one call; at most 8388608/,
    ],
    [
      'more for a constructor',
      () =>
        operationsRecipeSchema.safeParse(
          operations({ construct: { a: { array: { of: numbers(1_000), length: [0, 5_000] } } } }),
        ),
      /arguments of up to \d+ characters for one call/,
    ],
  ];
  for (const [what, parse, message] of wrong) {
    it(`refuse ${what}`, () => {
      assert.match(parse().error?.message ?? '', message);
    });
  }
});
