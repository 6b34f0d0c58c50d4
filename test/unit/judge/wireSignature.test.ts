import assert from 'node:assert/strict';
import { problemSchema } from '../../../src/core/problem.ts';
import { wireSignature } from '../../../src/judge/wireSignature.ts';

const identity = {
  uuid: '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11',
  slug: 'sample',
  title: 'Sample',
  difficulty: 2,
  minutes: 20,
  tags: ['cache'],
};

const bucket = problemSchema.parse({
  ...identity,
  kind: 'class',
  signature: {
    name: 'TokenBucket',
    constructor: {
      params: [
        { name: 'capacity', type: 'int' },
        { name: 'clock', type: 'clock' },
      ],
    },
    methods: [
      { name: 'tryAcquire', params: [{ name: 'n', type: 'int' }], returns: 'bool' },
      { name: 'acquire', params: [{ name: 'n', type: 'int' }], async: true, throws: true, cancel: true },
    ],
  },
});

const closest = problemSchema.parse({
  ...identity,
  kind: 'function',
  signature: {
    name: 'closestPoints',
    params: [{ name: 'points', type: 'Point[]' }],
    returns: 'void',
    inPlace: 0,
    types: { Point: { xAxis: 'int', label: 'string?' } },
  },
});

describe('wireSignature', () => {
  it('says what a class offers, with parsed types', () => {
    assert.deepEqual(wireSignature(bucket, 'javascript'), {
      kind: 'class',
      names: ['TokenBucket'],
      construct: { params: [{ kind: 'int' }, { kind: 'clock' }] },
      methods: [
        {
          name: 'tryAcquire',
          names: ['tryAcquire'],
          params: [{ kind: 'int' }],
          returns: { kind: 'bool' },
          async: false,
          throws: false,
          cancel: false,
        },
        {
          name: 'acquire',
          names: ['acquire'],
          params: [{ kind: 'int' }],
          returns: { kind: 'void' },
          async: true,
          throws: true,
          cancel: true,
        },
      ],
      types: {},
    });
  });

  it('looks for the idiomatic name before the known one', () => {
    const python = wireSignature(bucket, 'python');
    assert.equal(python.kind, 'class');
    assert.deepEqual(
      python.methods.map((method) => method.names),
      [['try_acquire', 'tryAcquire'], ['acquire']],
    );
    assert.deepEqual(python.names, ['TokenBucket']);
  });

  it('names the argument that is the answer, and the fields of a record', () => {
    const go = wireSignature(closest, 'go');
    assert.equal(go.kind, 'function');
    assert.equal(go.inPlace, 0);
    assert.deepEqual(go.names, ['ClosestPoints', 'closestPoints']);
    assert.deepEqual(go.types, {
      Point: [
        { name: 'xAxis', names: ['XAxis', 'xAxis'], type: { kind: 'int' } },
        { name: 'label', names: ['Label', 'label'], type: { kind: 'optional', of: { kind: 'string' } } },
      ],
    });
  });

  it('leaves out "inPlace" where the answer is what the function returns', () => {
    const plain = problemSchema.parse({
      ...identity,
      kind: 'function',
      signature: { name: 'add', params: [{ name: 'a', type: 'int' }], returns: 'int' },
    });
    assert.equal('inPlace' in wireSignature(plain, 'java'), false);
  });
});
