import assert from 'node:assert/strict';
import { expandInputs, expandOperations } from '../../../../src/core/expandRecipe.ts';
import type { InputsRecipe, OperationsRecipe } from '../../../../src/core/valueRecipe.ts';
import { inputsOf, operationsOf } from '../../../../src/judge/cases/drawnRecipe.ts';

const inputs = (seed: number): InputsRecipe => ({
  version: 1,
  seed,
  count: 3,
  input: { numbers: { array: { length: [4, 9], of: { int: [0, 1_000] }, shape: 'any' } } },
});

const operations = (seed: number): OperationsRecipe => ({
  version: 1,
  seed,
  sequences: 3,
  length: [2, 6],
  construct: { capacity: { int: [1, 9] } },
  operations: [{ call: 'get', weight: 1, args: [{ int: [0, 9] }] }],
});

describe('a drawn recipe', () => {
  it('is what the recipe gives, whoever asks for it', () => {
    for (const seed of [1, 2]) {
      assert.deepEqual(inputsOf(inputs(seed)), expandInputs(inputs(seed)));
      assert.deepEqual(operationsOf(operations(seed)), expandOperations(operations(seed)));
    }
  });

  it('is drawn once for a case that is held', () => {
    const [some, calls] = [inputs(1), operations(1)];
    assert.equal(inputsOf(some), inputsOf(some));
    assert.equal(operationsOf(calls), operationsOf(calls));
  });
});
