import assert from 'node:assert/strict';
import { mayWait } from '../../../../src/judge/languages/mayWait.ts';
import { classProblem, functionProblem } from '../drivers/goSolution.ts';

describe('mayWait', () => {
  it('is so where a call is asynchronous', () => {
    assert.equal(mayWait(functionProblem(['int'], 'int', { async: true })), true);
    assert.equal(mayWait(classProblem('A', [], { run: [[], 'void', { async: true }] })), true);
  });

  it('is so where the test gives a task, a callback or a clock', () => {
    assert.equal(mayWait(classProblem('A', ['clock'], { run: [[], 'void'] })), true);
    assert.equal(mayWait(classProblem('A', ['fn<(int) -> int>'], { run: [[], 'void'] })), true);
    assert.equal(mayWait(classProblem('A', [], { run: [['task<int>'], 'void'] })), true);
  });

  it('is not so for plain values', () => {
    assert.equal(mayWait(functionProblem(['int'], 'int')), false);
    assert.equal(mayWait(classProblem('A', ['int?'], { run: [['int[]'], 'void'] })), false);
  });
});
