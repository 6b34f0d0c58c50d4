import assert from 'node:assert/strict';
import type { CompareMode } from '../../../../src/core/compareMode.ts';
import type { Outcome } from '../../../../src/judge/conversation.ts';
import type { CaseOutcome } from '../../../../src/judge/caseOutcome.ts';
import { playFunction } from '../../../../src/judge/cases/functionPlay.ts';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { judgedCase } from '../../../support/cases.ts';
import { totalProblem } from '../../../support/problems.ts';
import { ended, scriptedSession, stopped, unsettled } from '../../../support/scriptedSession.ts';
import { thrown } from '../../../support/snapshots.ts';

type Fields = Readonly<Record<string, unknown>>;

const one: Fields = { input: { numbers: [1, 2] }, expected: 3 };
const boom: Answer = ['threw', thrown('boom', 'TypeError', 'at total (a.js:1:1)')];

describe('playFunction', () => {
  it('sends the arguments in the order of the signature, and nothing else', async () => {
    const params = [
      { name: 'b', type: 'int' },
      { name: 'a', type: 'int' },
    ];
    const { asked } = await play(ended([[7]]), { input: { a: 1, b: 2 }, expected: 7 }, { params });
    assert.deepEqual(asked, [{ op: 'call', args: [2, 1] }]);
  });

  const right: readonly (readonly [string, Answer, Fields, Fields])[] = [
    ['the expected value', [3], one, {}],
    ['any of the accepted values', [4], { input: one['input'], accepts: [3, 4] }, {}],
    ['an error where one is expected', boom, { input: one['input'], throws: true }, { throws: true }],
    ['the changed argument', [[2, 1]], { ...one, expected: [2, 1] }, { returns: 'void', inPlace: 0 }],
    ['null for an empty list', [[]], { ...one, expected: null }, { returns: 'ListNode<int>' }],
    ['nothing where nothing is expected', [], { ...one, expected: null }, { returns: 'void' }],
  ];
  for (const [what, answer, fields, signature] of right) {
    it(`accepts ${what}`, async () => {
      assert.deepEqual((await play(ended([answer]), fields, signature)).outcome, { kind: 'accepted' });
    });
  }

  const wrong: readonly (readonly [string, Answer, Fields, Fields, string])[] = [
    ['another value', [4], one, {}, 'Expected 3, got 4.'],
    ['a value of no use', ['misfit', 'undefined'], one, {}, 'Expected 3, got undefined.'],
    ['none of several', [5], { input: one['input'], accepts: [3, 4] }, {}, 'Expected 3 or 4, got 5.'],
    [
      'a value for an error',
      [3],
      { input: one['input'], throws: true },
      { throws: true },
      'Expected an error, got 3.',
    ],
    ['an error for a value', boom, one, { throws: true }, 'Expected 3, got an error: boom.'],
  ];
  for (const [what, answer, fields, signature, message] of wrong) {
    it(`tells ${what}`, async () => {
      const outcome = failed((await play(ended([answer]), fields, signature)).outcome);
      assert.equal(outcome.verdict, 'wrong-answer');
      assert.equal(outcome.message, message);
      assert.equal(outcome.input, 'numbers = [1,2]');
      assert.ok(outcome.expected !== undefined && outcome.actual !== undefined);
    });
  }

  it('shows an answer as one of many where a property decides', async () => {
    const property = { name: 'most-frequent', of: 'numbers', count: 'k' } as const;
    const params = [
      { name: 'numbers', type: 'int[]' },
      { name: 'k', type: 'int' },
    ];
    const fields = { input: { numbers: [1, 2], k: 1 }, expected: [1] };
    const signature = { params, returns: 'int[]' };
    const right = await play(ended([[[2]]]), fields, signature, { property });
    assert.deepEqual(right.outcome, { kind: 'accepted' });
    const wrong = failed((await play(ended([[[3]]]), fields, signature, { property })).outcome);
    assert.equal(wrong.message, 'Expected for instance [1], got [3].');
  });

  it('tells an error that is no part of the contract, with its stack', async () => {
    const outcome = failed((await play(ended([boom]), one)).outcome);
    assert.equal(outcome.verdict, 'run-time-error');
    assert.equal(outcome.message, 'The call threw TypeError: boom\nat total (a.js:1:1)');
  });

  it('tells that memory ran out', async () => {
    const outcome = failed((await play(ended([['threw', thrown('', 'MemoryError')]]), one)).outcome);
    assert.equal(outcome.verdict, 'memory-limit');
  });

  it('tells an answer that never settles', async () => {
    assert.equal(failed((await play(unsettled([]), one)).outcome).verdict, 'never-settled');
  });

  it('never accepts an end without an answer', async () => {
    const { outcome } = await play(ended([]), one);
    assert.deepEqual(outcome, { kind: 'stopped', stop: { kind: 'tampered' }, input: 'numbers = [1,2]' });
  });

  it('stops where the driver stops', async () => {
    const stop = { kind: 'time-limit', limitMs: 5, scope: 'case' } as const;
    const { outcome } = await play(stopped(stop), one);
    assert.deepEqual(outcome, { kind: 'stopped', stop, input: 'numbers = [1,2]' });
  });
});

async function play(reply: Outcome, fields: Fields, changes: Fields = {}, mode: CompareMode = 'exact') {
  const { case: given } = judgedCase(fields);
  assert.ok('input' in given);
  const { session, asked } = scriptedSession(reply);
  const outcome = await playFunction(session, totalProblem(changes).signature, given, mode);
  return { outcome, asked };
}

function failed(outcome: CaseOutcome): Extract<CaseOutcome, { kind: 'failed' }> {
  assert.ok(outcome.kind === 'failed', JSON.stringify(outcome));
  return outcome;
}
