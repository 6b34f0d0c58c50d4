import assert from 'node:assert/strict';
import { inputSize } from '../../../../src/judge/cases/inputSize.ts';

describe('inputSize', () => {
  it('counts scalars, and each character of a text, at every level', () => {
    assert.equal(inputSize([[1, 2], [], ['ab😀', null], { x: true, y: [3] }]), 8);
  });
});
