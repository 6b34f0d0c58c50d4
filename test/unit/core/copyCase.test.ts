import assert from 'node:assert/strict';
import { copyCase } from '../../../src/core/copyCase.ts';
import { expandInputs, expandOperations } from '../../../src/core/expandRecipe.ts';
import { judgedCase } from '../../support/cases.ts';
import { storeProblem, totalProblem } from '../../support/problems.ts';

const problem = totalProblem();
const hidden = judgedCase({ name: 'sums', input: { numbers: [1, 2] }, expected: 3 });
const inputs = {
  version: 1,
  seed: 4,
  count: 5,
  input: { numbers: { array: { of: { int: [0, 9] }, length: [1, 4], shape: 'any' } } },
};

describe('copyCase', () => {
  it('copies a hidden case whole where all is open', () => {
    const own = { name: 'sums', input: { numbers: [1, 2] }, expected: 3 };
    assert.deepEqual(copyCase(problem, hidden, 'full', 0), { kind: 'copied', own });
  });

  it('copies the input alone where only that may be seen', () => {
    const own = { name: 'sums', input: { numbers: [1, 2] } };
    assert.deepEqual(copyCase(problem, hidden, 'input', 0), { kind: 'copied', own });
  });

  it('gives nothing away at the levels below', () => {
    for (const level of ['name', 'why'] as const)
      assert.deepEqual(copyCase(problem, hidden, level, 0), { kind: 'closed' });
  });

  it('copies an example whatever the level says of hidden cases', () => {
    const example = judgedCase({ layer: 'example', input: { numbers: [1] }, expected: 1 });
    assert.equal(copyCase(problem, example, 'name', 0).kind, 'copied');
  });

  it('takes the one input of a recipe that went wrong, with its recorded answer', () => {
    const judged = judgedCase({ layer: 'model', inputs }, { answers: [10, 11, 12, 13, 14] });
    assert.ok('inputs' in judged.case);
    const input = expandInputs(judged.case.inputs)[3];
    const own = { name: 'a case (4)', input, expected: 13 };
    assert.deepEqual(copyCase(problem, judged, 'full', 3), { kind: 'copied', own });
    assert.deepEqual(copyCase(problem, judged, 'full', 5), { kind: 'closed' });
  });

  it('gives the answers of a sequence to the calls that answer', () => {
    const generate = {
      version: 1,
      seed: 4,
      sequences: 2,
      length: [3, 6],
      construct: { size: { int: [1, 3] } },
      operations: [
        { call: 'put', weight: 1, args: [{ int: [0, 3] }, { int: [0, 3] }] },
        { call: 'get', weight: 1, args: [{ int: [0, 3] }] },
      ],
    };
    const plain = judgedCase({ layer: 'model', generate });
    assert.ok('generate' in plain.case);
    const [, second] = expandOperations(plain.case.generate);
    assert.ok(second);
    const gets = second.operations.filter(({ call }) => call === 'get').length;
    const answers = Array.from({ length: gets }, (_, index) => 100 + index);
    const copied = copyCase(storeProblem(), { ...plain, recorded: { answers: [[], answers] } }, 'full', 1);
    assert.ok(copied.kind === 'copied' && 'operations' in copied.own);
    const returned = copied.own.operations.flatMap(({ returns }) => (returns === undefined ? [] : [returns]));
    assert.deepEqual(returned, answers);
    assert.ok(copied.own.operations.every(({ call, returns }) => call === 'get' || returns === undefined));
  });

  it('refuses what nobody would read', () => {
    const numbers = Array.from({ length: 40_000 }, () => 7);
    assert.deepEqual(copyCase(problem, judgedCase({ input: { numbers }, expected: 0 }), 'full', 0), {
      kind: 'too-long',
    });
  });

  it('keeps within the length that a name may have', () => {
    const judged = judgedCase({ layer: 'model', name: 'n'.repeat(80), inputs }, { answers: [1, 1, 1, 1, 1] });
    const copied = copyCase(problem, judged, 'full', 0);
    assert.ok(copied.kind === 'copied');
    assert.equal(copied.own.name.length, 80);
    assert.match(copied.own.name, / \(1\)$/);
  });
});
