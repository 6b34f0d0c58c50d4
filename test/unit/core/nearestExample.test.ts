import assert from 'node:assert/strict';
import type { Case } from '../../../src/core/case.ts';
import { nearestExample } from '../../../src/core/nearestExample.ts';
import { judgedCase } from '../../support/cases.ts';

const calls = (name: string, ...names: string[]) =>
  judgedCase({ name, operations: names.map((call) => ({ call })) }).case;
const call = (name: string, numbers: number[]) => judgedCase({ name, input: { numbers } }).case;

describe('nearestExample', () => {
  it('prefers the example that makes the same calls', () => {
    const examples = [calls('puts', 'put', 'put'), calls('both', 'put', 'get'), calls('gets', 'get')];
    assert.equal(nearestExample(calls('hidden', 'get', 'put', 'get', 'put'), examples)?.name, 'both');
  });

  it('takes the one nearest in length among equals', () => {
    const examples = [call('one', [1]), call('three', [1, 2, 3]), call('many', [1, 2, 3, 4, 5, 6, 7])];
    assert.equal(nearestExample(call('hidden', [7, 8, 9, 7]), examples)?.name, 'three');
  });

  it('compares scenarios with scenarios first', () => {
    const steps = judgedCase({ name: 'steps', steps: [{ call: 'put', as: 'A' }] }).case;
    const hidden = judgedCase({ name: 'hidden', steps: [{ advance: 5 }] }).case;
    assert.equal(nearestExample(hidden, [calls('list', 'put'), steps])?.name, 'steps');
  });

  it('has none to offer among none', () => {
    const none: Case[] = [];
    assert.equal(nearestExample(call('hidden', [1]), none), undefined);
  });
});
