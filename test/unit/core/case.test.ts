import assert from 'node:assert/strict';
import { caseFileSchema, caseSchema, recordedFileSchema } from '../../../src/core/case.ts';

type Fields = Readonly<Record<string, unknown>>;

const identity = { uuid: '11111111-1111-4111-8111-111111111111', name: 'a case', layer: 'edge', why: 'x' };
const recipe = { version: 1, seed: 1, sequences: 1, length: [1, 2], operations: [{ call: 'get' }] };
const inputs = { version: 1, seed: 1, count: 1, input: {} };

describe('caseSchema', () => {
  const forms: readonly (readonly [string, Fields])[] = [
    ['input', { input: { n: 1 }, expected: [1, null] }],
    ['operations', { construct: {}, operations: [{ call: 'get', args: [1], returns: null }] }],
    ['generate', { generate: recipe, cost: { timesCalibration: 20 } }],
    ['inputs', { inputs }],
    ['steps', { steps: [{ new: {} }], invariants: { maxRunning: 2 }, repeat: 10 }],
  ];
  for (const [form, fields] of forms) {
    it(`takes a case with "${form}" for one of that form`, () => {
      const parsed = caseSchema.parse({ ...identity, ...fields });
      assert.ok(form in parsed);
      assert.deepEqual(
        forms.map(([key]) => key).filter((key) => key in parsed),
        [form],
      );
    });
  }

  it('fills in what may be left out', () => {
    const parsed = caseSchema.parse({ ...identity, steps: [{ call: 'close', as: 'A' }] });
    assert.ok('steps' in parsed);
    assert.deepEqual([parsed.repeat, parsed.invariants], [1, {}]);
    assert.deepEqual(parsed.steps, [{ call: 'close', args: {}, as: 'A' }]);
  });

  const actions: readonly Fields[] = [
    { new: { limit: 1 }, as: 'other' },
    { call: 'submit', args: { task: { task: 't1' } }, as: 'A', on: 'other', returns: 1 },
    { call: 'submit', as: 'A', throws: true },
    { resolve: 't1', value: 1 },
    { resolve: { fn: 'load', args: ['k'] } },
    { reject: 't1', error: 'boom' },
    { advance: -1_000 },
    { cancel: 'A' },
    { script: 'load', returns: [{ value: 1 }, { after: 5, error: 'x' }, { gate: true }] },
    { together: [{ advance: 1 }, { cancel: 'A' }] },
    { advance: 0, expect: { oneOf: [{ running: [] }, { settled: { set: ['A'] } }] }, say: 'so' },
    { advance: 0, expect: { calls: { load: { count: 1 } }, count: { pending: 1 }, range: { A: [0, 1] } } },
  ];
  for (const action of actions) {
    it(`knows the step ${JSON.stringify(action)}`, () => {
      assert.equal(caseSchema.safeParse({ ...identity, steps: [action] }).success, true);
    });
  }

  const refused: readonly (readonly [string, Fields])[] = [
    ['two forms in one', { input: {}, expected: 1, operations: [{ call: 'get' }] }],
    ['no form', {}],
    ['no operations', { operations: [] }],
    ['two actions in one step', { steps: [{ advance: 1, cancel: 'A' }] }],
    ['a step of nothing', { steps: [{}] }],
    ['an answer expected of a clock', { steps: [{ advance: 1, returns: 2 }] }],
    ['one action together', { steps: [{ together: [{ advance: 1 }] }] }],
    ['a burst in a burst', { steps: [{ together: [{ advance: 1 }, { together: [] }] }] }],
    ['a bound on cost that nothing meets', { generate: recipe, cost: { timesCalibration: 1 } }],
    ['an unknown invariant', { steps: [{ advance: 1 }], invariants: { maxPending: 1 } }],
    ['a choice of one', { steps: [{ advance: 1, expect: { oneOf: [{ now: 1 }] } }] }],
  ];
  for (const [what, fields] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(caseSchema.safeParse({ ...identity, ...fields }).success, false);
    });
  }

  for (const [what, change] of [
    ['a layer that is none', { layer: 'unit' }],
    ['a name of nothing', { name: '' }],
    ['a UUID of another version', { uuid: '11111111-1111-1111-8111-111111111111' }],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.equal(caseSchema.safeParse({ ...identity, ...change, input: {}, expected: 1 }).success, false);
    });
  }
});

describe('caseFileSchema', () => {
  it('takes a file without cases, and one that names its schema', () => {
    assert.deepEqual(caseFileSchema.parse({ $schema: './case.json', cases: [] }).cases, []);
  });
});

describe('recordedFileSchema', () => {
  it('takes answers in full or as a checksum', () => {
    const recorded = {
      [identity.uuid]: { answers: [[1, null]] },
      '22222222-2222-4222-8222-222222222222': { sha256: 'a'.repeat(64) },
    };
    assert.deepEqual(recordedFileSchema.parse({ recorded }).recorded, recorded);
  });

  it('refuses a checksum that is none, and answers of nobody', () => {
    for (const recorded of [{ [identity.uuid]: { sha256: 'abc' } }, { 'a case': { answers: [] } }]) {
      assert.equal(recordedFileSchema.safeParse({ recorded }).success, false);
    }
  });
});
