import assert from 'node:assert/strict';
import { caseSchema } from '../../../../src/core/case.ts';
import type { Step } from '../../../../src/core/scenario.ts';
import { transcript } from '../../../../src/judge/scenario/transcript.ts';
import { stepText, wireStep } from '../../../../src/judge/scenario/wireAction.ts';
import { judgedCase } from '../../../support/cases.ts';
import { poolProblem } from '../../../support/problems.ts';

/** A step as a pack has it, the action that a driver is told, and the words in which a person reads it. */
const steps: readonly (readonly [unknown, unknown, string])[] = [
  [{ new: { limit: 2 } }, { do: 'new', args: [{ value: 2 }, { clock: true }], as: 'main' }, 'new(limit: 2)'],
  [
    { new: { limit: 2 }, as: 'other' },
    { do: 'new', args: [{ value: 2 }, { clock: true }], as: 'other' },
    'new(limit: 2) as other',
  ],
  [
    { call: 'submit', args: { task: { task: 't1' } }, as: 'A' },
    { do: 'call', method: 'submit', on: 'main', args: [{ task: 't1' }], as: 'A' },
    'A = submit(task: t1)',
  ],
  [
    { call: 'submit', args: { task: { ref: 'A' } }, as: 'B', on: 'other' },
    { do: 'call', method: 'submit', on: 'other', args: [{ ref: 'A' }], as: 'B' },
    'B = other.submit(task: A)',
  ],
  [
    { call: 'submit', args: { task: { task: 't', n: 1 } }, as: 'A' },
    { do: 'call', method: 'submit', on: 'main', args: [{ value: { task: 't', n: 1 } }], as: 'A' },
    'A = submit(task: {"task":"t","n":1})',
  ],
  [{ call: 'close', as: 'A' }, { do: 'call', method: 'close', on: 'main', args: [], as: 'A' }, 'A = close()'],
  [{ resolve: 't1', value: 5 }, { do: 'resolve', gate: 't1', value: 5 }, 't1 ends with 5'],
  [{ resolve: 't1' }, { do: 'resolve', gate: 't1', value: null }, 't1 ends with null'],
  [
    { reject: { fn: 'load', args: ['k', 1] }, error: 'boom' },
    { do: 'reject', gate: { fn: 'load', args: ['k', 1] }, error: 'boom' },
    'load("k", 1) fails with "boom"',
  ],
  [{ advance: -5 }, { do: 'advance', ms: -5 }, 'the clock moves by -5 ms'],
  [{ cancel: 'A' }, { do: 'cancel', call: 'A' }, 'A is cancelled'],
  [
    { script: 'load', returns: [{ value: 1 }, { after: 50 }, { after: 5, error: 'x' }, { gate: true }] },
    {
      do: 'script',
      fn: 'load',
      returns: [{ value: 1 }, { after: 50, value: null }, { after: 5, error: 'x' }, { gate: true }],
    },
    'load is scripted: [{"value":1},{"after":50},{"after":5,"error":"x"},{"gate":true}]',
  ],
  [
    { together: [{ advance: 1 }, { cancel: 'A' }] },
    {
      do: 'together',
      actions: [
        { do: 'advance', ms: 1 },
        { do: 'cancel', call: 'A' },
      ],
    },
    'together: the clock moves by 1 ms; A is cancelled',
  ],
];

describe('a step', () => {
  for (const [given, action, text] of steps) {
    it(`${JSON.stringify(given)} is told to the driver and to the reader`, () => {
      const step = parse(given);
      assert.deepEqual(wireStep(step, poolProblem().signature), action);
      assert.equal(stepText(step), text);
    });
  }

  it('gives arguments in the order of the signature', () => {
    const { signature } = poolProblem();
    const params = [
      { name: 'low', type: 'int' },
      { name: 'high', type: 'int' },
    ];
    const step = parse({ new: { high: 2, low: 1 } });
    assert.deepEqual(wireStep(step, { ...signature, constructor: { params, throws: false } }), {
      do: 'new',
      args: [{ value: 1 }, { value: 2 }],
      as: 'main',
    });
  });

  it('tells the driver nothing of what is expected', () => {
    const secret = {
      call: 'submit',
      args: { task: { task: 't1' } },
      as: 'A',
      returns: 987_654,
      expect: { done: { A: 987_654 }, running: ['SECRET'], now: 987_654 },
      say: 'SECRET',
    };
    const sent = JSON.stringify(wireStep(parse(secret), poolProblem().signature));
    assert.doesNotMatch(sent, /987654|SECRET|expect|returns/);
  });
});

describe('transcript', () => {
  it('numbers the steps up to one, with what is said of them', () => {
    const all = [
      parse({ new: { limit: 1 } }),
      parse({ advance: 5, say: 'too early' }),
      parse({ advance: 9 }),
    ];
    assert.equal(transcript(all, 1), '1. new(limit: 1)\n2. the clock moves by 5 ms  — too early');
  });
});

function parse(step: unknown): Step {
  const { case: given } = judgedCase({ layer: 'schedule', steps: [step] });
  const parsed = caseSchema.parse(given);
  assert.ok('steps' in parsed && parsed.steps[0]);
  return parsed.steps[0];
}
