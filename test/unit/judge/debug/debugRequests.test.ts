import assert from 'node:assert/strict';
import { caseRequests, requestLines } from '../../../../src/judge/debug/debugRequests.ts';
import { judgedCase } from '../../../support/cases.ts';
import { poolProblem, storeProblem, totalProblem } from '../../../support/problems.ts';

describe('caseRequests', () => {
  it('calls a function once', () => {
    const { case: given } = judgedCase({ input: { numbers: [1, 2] }, expected: 3 });
    assert.deepEqual(caseRequests(totalProblem(), given), [{ op: 'call', args: [[1, 2]] }]);
  });

  it('plays all operations in one request, with nothing of what is expected', () => {
    const { case: given } = judgedCase({
      construct: { size: 2 },
      operations: [{ call: 'get', args: [1], returns: 77 }],
    });
    const requests = caseRequests(storeProblem(), given);
    assert.deepEqual(requests, [{ op: 'operations', construct: [2], operations: [['get', [1]]] }]);
  });

  it('asks for every step of a scenario, and for the sum after each', () => {
    const { case: given } = judgedCase({
      steps: [{ new: { limit: 2 } }, { call: 'close', as: 'A', expect: { done: { A: 1 } } }],
      invariants: { sum: { of: 'size', is: 0 } },
      repeat: 10,
    });
    const requests = caseRequests(poolProblem(), given);
    assert.deepEqual(
      requests.map((request) => (request.op === 'step' ? request.action.do : request.op)),
      ['scenario', 'new', 'call', 'call', 'call'],
    );
    assert.doesNotMatch(JSON.stringify(requests), /expect/);
  });

  it('refuses a recipe, of which one input has to be picked', () => {
    const { case: given } = judgedCase({
      inputs: {
        version: 1,
        seed: 1,
        count: 1,
        input: { numbers: { array: { of: { int: [0, 1] }, length: [1, 1], shape: 'any' } } },
      },
    });
    assert.throws(() => caseRequests(totalProblem(), given), /makes its inputs at random/);
  });
});

describe('requestLines', () => {
  it('numbers the requests, one a line', () => {
    const text = requestLines([{ op: 'look' }, { op: 'call', args: ['a\nb'] }]);
    assert.equal(text, '{"id":1,"op":"look"}\n{"id":2,"op":"call","args":["a\\nb"]}\n');
  });
});
