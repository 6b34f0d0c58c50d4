import assert from 'node:assert/strict';
import { isConcurrent } from '../../../../src/judge/languages/isConcurrent.ts';
import { classProblem, functionProblem } from '../drivers/goSolution.ts';

describe('isConcurrent', () => {
  it('is so where a call is asynchronous', () => {
    assert.equal(isConcurrent(functionProblem(['int'], 'int', { async: true })), true);
    assert.equal(isConcurrent(classProblem('A', [], { run: [[], 'void', { async: true }] })), true);
  });

  it('is so where the test gives a task, a callback or a clock', () => {
    assert.equal(isConcurrent(classProblem('A', ['clock'], { run: [[], 'void'] })), true);
    assert.equal(isConcurrent(classProblem('A', ['fn<(int) -> int>'], { run: [[], 'void'] })), true);
    assert.equal(isConcurrent(classProblem('A', [], { run: [['task<int>'], 'void'] })), true);
  });

  it('is so where a method says that several threads may call it', () => {
    assert.equal(isConcurrent(classProblem('A', [], { run: [[], 'void', { concurrent: true }] })), true);
  });

  it('is not so for plain values', () => {
    assert.equal(isConcurrent(functionProblem(['int'], 'int')), false);
    assert.equal(isConcurrent(classProblem('A', ['int?'], { run: [['int[]'], 'void'] })), false);
  });
});
