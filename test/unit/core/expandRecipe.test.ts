import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandInputs, expandOperations } from '../../../src/core/expandRecipe.ts';
import {
  inputsRecipeSchema,
  operationsRecipeSchema,
  type OperationsRecipe,
  type ValueRecipe,
} from '../../../src/core/valueRecipe.ts';

const everyKind: OperationsRecipe = operationsRecipeSchema.parse({
  version: 1,
  seed: 20,
  sequences: 3,
  length: [2, 4],
  construct: { size: { int: [1, 9] } },
  operations: [
    { call: 'get', args: [{ int: [0, 9] }] },
    {
      call: 'put',
      weight: 3,
      args: [
        { choice: ['a', 'b', 'c'] },
        { array: { of: { int: [-5, 5] }, length: [0, 4], shape: 'sorted' } },
      ],
    },
    {
      call: 'name',
      args: [
        { string: { alphabet: 'xyz😀', length: [1, 3] } },
        { literal: null },
        { array: { of: { int: [0, 3] }, length: [3, 5], shape: 'distinct' } },
      ],
    },
  ],
});

const seed = fc.nat({ max: 0xffff_ffff });

describe('expandOperations', function () {
  this.timeout(60_000);

  // These literals are the promise that version 1 is frozen: answers were recorded against it.
  it('draws with version 1 what it has always drawn', () => {
    assert.deepEqual(expandOperations(everyKind), [
      {
        construct: { size: 7 },
        operations: [
          { call: 'put', args: ['c', [-3, 3]] },
          { call: 'name', args: ['😀x', null, [0, 2]] },
        ],
      },
      {
        construct: { size: 4 },
        operations: [
          { call: 'put', args: ['c', [-1, 0, 2, 5]] },
          { call: 'put', args: ['b', [-1, -1]] },
          { call: 'name', args: ['xx', null, [1, 2, 0]] },
        ],
      },
      {
        construct: { size: 8 },
        operations: [
          { call: 'get', args: [4] },
          { call: 'get', args: [2] },
          { call: 'get', args: [9] },
          { call: 'name', args: ['z😀😀', null, [2, 3]] },
        ],
      },
    ]);
  });

  it('begins every sequence with the operation that is named first, and draws its arguments', () => {
    const sequences = expandOperations({ ...everyKind, sequences: 40, first: 'get' });
    assert.deepEqual(new Set(sequences.map(({ operations }) => operations[0]?.call)), new Set(['get']));
    assert.ok(new Set(sequences.map(({ operations }) => operations[0]?.args[0])).size > 1);
    const later = sequences.flatMap(({ operations }) => operations.slice(1).map(({ call }) => call));
    assert.deepEqual(new Set(later), new Set(['get', 'put', 'name']));
  });

  it('draws a call of weight 0 as the first of each sequence and never again', () => {
    const operations = [{ call: 'put', weight: 0, args: [] }, ...everyKind.operations];
    const sequences = expandOperations({ ...everyKind, sequences: 40, first: 'put', operations });
    for (const sequence of sequences) {
      assert.deepEqual(sequence.operations[0], { call: 'put', args: [] });
      assert.ok(sequence.operations.slice(1).every(({ call, args }) => call !== 'put' || args.length > 0));
    }
  });

  it('depends on the recipe alone', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const recipe = { ...everyKind, seed: start };
        const copy = operationsRecipeSchema.parse(JSON.parse(JSON.stringify(recipe)));
        assert.deepEqual(expandOperations(copy), expandOperations(recipe));
      }),
    );
  });

  it('changes with the seed', () => {
    assert.notDeepEqual(expandOperations({ ...everyKind, seed: 21 }), expandOperations(everyKind));
  });

  it('gives as many sequences as asked for, each as long as allowed, shortest first', () => {
    fc.assert(
      fc.property(seed, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (start, shortest, more) => {
        const length: [number, number] = [shortest + 1, shortest + more + 1];
        const sequences = expandOperations({ ...everyKind, seed: start, sequences: 7, length });
        const lengths = sequences.map(({ operations }) => operations.length);
        assert.equal(lengths.length, 7);
        assert.ok(lengths.every((one) => one >= length[0] && one <= length[1]));
        assert.deepEqual(
          lengths,
          [...lengths].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('draws calls by weight', () => {
    const [sequence] = expandOperations({ ...everyKind, sequences: 1, length: [5_000, 5_000] });
    const calls = sequence?.operations.map(({ call }) => call) ?? [];
    const puts = calls.filter((call) => call === 'put').length;
    assert.ok(puts > 2_850 && puts < 3_150, `${puts} of 5,000 at weight 3 of 5`);
  });

  it('keeps every value within its recipe', () => {
    fc.assert(
      fc.property(seed, (start) => {
        for (const { construct, operations } of expandOperations({ ...everyKind, seed: start })) {
          assert.ok(Number(construct['size']) >= 1 && Number(construct['size']) <= 9);
          for (const { call, args } of operations) {
            if (call === 'put') assertSorted(args[1]);
            if (call === 'name') assertNamed(args);
          }
        }
      }),
    );
  });
});

describe('a time in a sequence of calls', () => {
  const at: ValueRecipe = { time: { from: [100, 105], step: [-2, 9] } };
  const recipe = operationsRecipeSchema.parse({
    version: 1,
    seed: 4,
    sequences: 20,
    length: [2, 30],
    operations: [
      { call: 'enter', args: [at] },
      { call: 'leave', args: [at] },
    ],
  });

  it('goes on from call to call, whichever draws it, and begins anew with each sequence', () => {
    const sequences = expandOperations(recipe).map(({ operations }) =>
      operations.map(({ args }) => Number(args[0])),
    );
    const steps = sequences.flatMap((times) =>
      times.slice(1).map((time, index) => time - (times[index] ?? NaN)),
    );
    assert.deepEqual([Math.min(...steps), Math.max(...steps)], [-2, 9]);
    const starts = sequences.map(([first]) => first ?? NaN);
    assert.deepEqual([Math.min(...starts), Math.max(...starts)], [100, 105]);
  });
});

describe('expandInputs', () => {
  it('draws intervals that start and are as long as the recipe allows, as it has always drawn them', () => {
    const interval: ValueRecipe = { interval: { start: [-9, 9], length: [0, 3] } };
    const drawn = expandInputs({ version: 1, seed: 1, count: 4, input: { of: interval } });
    assert.deepEqual(
      drawn.map(({ of }) => of),
      [
        [1, 4],
        [7, 8],
        [-1, 2],
        [-3, -1],
      ],
    );
  });

  it('lays the lists of a concat end to end, as it has always laid them', () => {
    const recipe: ValueRecipe = {
      concat: [
        { interval: { start: [0, 9], length: [1, 1] } },
        { literal: ['|', [0]] },
        { array: { of: { int: [10, 99] }, length: [0, 2], shape: 'any' } },
      ],
    };
    const drawn = expandInputs({ version: 1, seed: 1, count: 3, input: { of: recipe } });
    assert.deepEqual(
      drawn.map(({ of }) => of),
      [
        [9, 10, '|', [0], 40],
        [5, 6, '|', [0], 54, 52],
        [8, 9, '|', [0], 64, 50],
      ],
    );
  });

  it('lets a time go on through the values of one input, and begins anew with the next', () => {
    const times: ValueRecipe = { time: { from: [10, 10], step: [3, 3] } };
    const list: ValueRecipe = { array: { of: times, length: [2, 2], shape: 'any' } };
    const drawn = expandInputs({ version: 1, seed: 1, count: 2, input: { at: times, then: list } });
    assert.deepEqual(drawn, [
      { at: 10, then: [13, 16] },
      { at: 10, then: [13, 16] },
    ]);
  });

  const numbers: ValueRecipe = { array: { of: { int: [0, 99] }, length: [0, 4], shape: 'any' } };
  const recipe = inputsRecipeSchema.parse({
    version: 1,
    seed: 20,
    count: 3,
    input: { numbers, k: { int: [1, 9] } },
  });

  it('draws with version 1 what it has always drawn', () => {
    assert.deepEqual(expandInputs(recipe), [
      { numbers: [41], k: 4 },
      { numbers: [84, 38, 48], k: 9 },
      { numbers: [66, 49, 45], k: 4 },
    ]);
  });

  it('gives as many inputs as asked for, smallest first', () => {
    const sizes = expandInputs({ ...recipe, count: 50 }).map((input) => JSON.stringify(input).length);
    assert.equal(sizes.length, 50);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
  });
});

function assertSorted(value: unknown): void {
  assert.ok(Array.isArray(value));
  const numbers = value.map(Number);
  assert.ok(numbers.every((number, index) => number >= (numbers[index - 1] ?? -5) && number <= 5));
}

function assertNamed([name, literal, distinct]: readonly unknown[]): void {
  assert.match(String(name), /^[xyz😀]{1,3}$/u);
  assert.equal(literal, null);
  assert.ok(Array.isArray(distinct));
  assert.equal(new Set(distinct).size, distinct.length);
}
