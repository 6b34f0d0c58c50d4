import assert from 'node:assert/strict';
import type { CaseOutcome } from '../../../../src/judge/caseOutcome.ts';
import {
  playOperations,
  type ExpectedOperation,
  type OperationList,
} from '../../../../src/judge/cases/operationsPlay.ts';
import type { Outcome } from '../../../../src/judge/conversation.ts';
import type { Answer } from '../../../../src/judge/protocol.ts';
import { storeProblem } from '../../../support/problems.ts';
import { ended, scriptedSession, stopped, unsettled } from '../../../support/scriptedSession.ts';
import { thrown } from '../../../support/snapshots.ts';

const made: Answer = [];
const put: ExpectedOperation = { call: 'put', args: [1, 2] };
const get: ExpectedOperation = { call: 'get', args: [1], returns: 2 };
const take: ExpectedOperation = { call: 'take', args: [9], throws: true };
const boom: Answer = ['threw', thrown('boom', 'Error', 'at get (a.js:1:1)')];

describe('playOperations', () => {
  it('sends construction and calls as one message, without what is expected', async () => {
    const { asked } = await play([put, get], ended([made, [], [2]]));
    assert.deepEqual(asked, [
      {
        op: 'operations',
        construct: [3],
        operations: [
          ['put', [1, 2]],
          ['get', [1]],
        ],
      },
    ]);
  });

  const right: readonly (readonly [string, ExpectedOperation, Answer])[] = [
    ['the expected value', get, [2]],
    ['null where null is expected', { ...get, returns: null }, [null]],
    ['any value where none is expected', { call: 'get', args: [1] }, [77]],
    ['a value that does not fit where none is expected', { call: 'get', args: [1] }, ['misfit', 'undefined']],
    ['an error where one is expected', take, boom],
  ];
  for (const [what, operation, answer] of right) {
    it(`accepts ${what}`, async () => {
      assert.deepEqual((await play([operation], ended([made, answer]))).outcome, { kind: 'accepted' });
    });
  }

  const wrong: readonly (readonly [string, ExpectedOperation, Answer, string])[] = [
    ['another value', get, [3], 'Operation 2, get(1): expected 2, got 3.'],
    [
      'a value that does not fit',
      get,
      ['misfit', 'undefined'],
      'Operation 2, get(1): expected int? 2, got undefined.',
    ],
    ['a value for an error', take, [[1]], 'Operation 2, take(9): expected an error, got [1].'],
    [
      'an error for a value',
      { ...take, throws: undefined, returns: [1] },
      boom,
      'Operation 2, take(9): expected [1], got an error: boom.',
    ],
    [
      'an error for anything',
      { ...take, throws: undefined },
      boom,
      'Operation 2, take(9): expected no error, got an error: boom.',
    ],
  ];
  for (const [what, operation, answer, message] of wrong) {
    it(`tells ${what}, with the calls before`, async () => {
      const outcome = failed((await play([put, operation], ended([made, [], answer]))).outcome);
      assert.equal(outcome.verdict, 'wrong-answer');
      assert.equal(outcome.message, message);
      assert.match(outcome.input ?? '', /^Store\(3\)\nput\(1, 2\)\n(get|take)\(\d\)$/);
      assert.match(outcome.expected ?? '', /^Store\(3\)\nput\(1, 2\)\n(get|take)\(\d\) -> /);
      assert.match(outcome.actual ?? '', /^Store\(3\)\nput\(1, 2\)\n(get|take)\(\d\) -> /);
    });
  }

  it('compares in the mode of the case', async () => {
    const taken = { call: 'take', args: [2], returns: [1, 2] };
    const reply = ended([made, [[2, 1]]]);
    assert.equal((await play([taken], reply)).outcome.kind, 'failed');
    assert.equal((await play([taken], reply, 'unordered')).outcome.kind, 'accepted');
  });

  it('tells an error that is no part of the contract, with its stack', async () => {
    const outcome = failed((await play([get], ended([made, boom]))).outcome);
    assert.equal(outcome.verdict, 'run-time-error');
    assert.equal(outcome.message, 'Operation 1, get(1) threw boom\nat get (a.js:1:1)');
    assert.equal(outcome.input, 'Store(3)\nget(1)');
  });

  it('tells a constructor that throws', async () => {
    const outcome = failed((await play([get], ended([boom]))).outcome);
    assert.equal(outcome.verdict, 'run-time-error');
    assert.match(outcome.message, /^The constructor Store\(3\) threw boom/);
  });

  it('tells that memory ran out', async () => {
    const outcome = failed((await play([get], ended([made, ['threw', thrown('', 'MemoryError')]]))).outcome);
    assert.equal(outcome.verdict, 'memory-limit');
    assert.equal(outcome.message, 'Operation 1, get(1) ran out of memory.');
  });

  it('tells the first wrong answer, even where the driver stopped later', async () => {
    const reply = stopped({ kind: 'memory-limit', limitMiB: 64 }, [made, [3]]);
    assert.equal(failed((await play([get, get], reply)).outcome).verdict, 'wrong-answer');
  });

  it('tells the call that was not answered when the driver stopped', async () => {
    const stop = { kind: 'time-limit', limitMs: 5, scope: 'case' } as const;
    const { outcome } = await play([put, get], stopped(stop, [made, []]));
    assert.deepEqual(outcome, { kind: 'stopped', stop, input: 'Store(3)\nput(1, 2)\nget(1)' });
  });

  it('tells the call that never settles', async () => {
    const outcome = failed((await play([put, get], unsettled([made, []]))).outcome);
    assert.equal(outcome.verdict, 'never-settled');
    assert.match(outcome.message, /^Operation 2, get\(1\), never settles/);
  });

  it('never accepts where an answer is lacking, or the driver stopped after the last', async () => {
    for (const reply of [ended([]), ended([made]), stopped({ kind: 'cancelled' }, [made, [2]])]) {
      assert.equal((await play([get], reply)).outcome.kind, 'stopped');
    }
  });

  it('shows the last 40 of many calls', async () => {
    const many = Array.from({ length: 1_200 }, () => put);
    const answers = many.map((): Answer => []);
    const outcome = failed((await play([...many, get], ended([made, ...answers, [3]]))).outcome);
    const lines = outcome.input?.split('\n') ?? [];
    assert.deepEqual(lines.slice(0, 3), ['Store(3)', '… 1,161 calls before …', 'put(1, 2)']);
    assert.equal(lines.length, 2 + 40);
  });
});

async function play(
  operations: readonly ExpectedOperation[],
  reply: Outcome,
  mode: OperationList['mode'] = 'exact',
) {
  const { session, asked } = scriptedSession(reply);
  const list = { construct: { size: 3 }, operations, mode };
  return { outcome: await playOperations(session, storeProblem().signature, list), asked };
}

function failed(outcome: CaseOutcome): Extract<CaseOutcome, { kind: 'failed' }> {
  assert.ok(outcome.kind === 'failed', JSON.stringify(outcome));
  return outcome;
}
