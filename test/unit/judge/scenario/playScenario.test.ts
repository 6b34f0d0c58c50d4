import assert from 'node:assert/strict';
import type { Outcome } from '../../../../src/judge/conversation.ts';
import type { Snapshot } from '../../../../src/judge/protocol.ts';
import { playScenario, type Played } from '../../../../src/judge/scenario/playScenario.ts';
import { judgedCase } from '../../../support/cases.ts';
import { poolProblem } from '../../../support/problems.ts';
import {
  ended,
  scriptedSession,
  seen,
  stopped,
  type ScriptedSession,
} from '../../../support/scriptedSession.ts';
import { snapshot, thrown } from '../../../support/snapshots.ts';

const submit = {
  call: 'submit',
  args: { task: { task: 't1' } },
  as: 'A',
  expect: { running: ['t1'] },
  say: 'one slot',
};
const submitted = [{ new: { limit: 1 } }, submit];

describe('playScenario', () => {
  it('begins a fresh scenario and plays every step in turn', async () => {
    const { played, asked } = await play(submitted, [ended([]), seen(), seen({ running: ['t1'] })]);
    assert.deepEqual(played, { outcome: { kind: 'accepted' }, last: snapshot({ running: ['t1'] }) });
    assert.deepEqual(
      asked.map(({ op }) => op),
      ['scenario', 'step', 'step'],
    );
  });

  it('looks again for what has not come yet', async () => {
    const replies = [ended([]), seen(), seen(), seen(), seen({ running: ['t1'] })];
    const { played, asked } = await play(submitted, replies);
    assert.equal(played.outcome.kind, 'accepted');
    assert.deepEqual(
      asked.map(({ op }) => op),
      ['scenario', 'step', 'step', 'look', 'look'],
    );
  });

  it('collects what settled over all looks of a step', async () => {
    const steps = [{ advance: 1, expect: { settled: ['A', 'B'] } }];
    const replies = [ended([]), seen({ settled: ['A'] }), seen({ settled: ['B'] })];
    assert.equal((await play(steps, replies)).played.outcome.kind, 'accepted');
  });

  it('fails at once for what must not be there, with the steps up to it', async () => {
    const { played, asked } = await play(submitted, [ended([]), seen(), seen({ running: ['t1', 't2'] })]);
    assert.equal(asked.length, 3);
    const text = '1. new(limit: 1)\n2. A = submit(task: t1)  — one slot';
    assert.deepEqual(played, {
      finding: 'forbidden',
      outcome: {
        kind: 'failed',
        verdict: 'wrong-answer',
        message: 'Step 2: expected running: t1; got t1, t2.',
        input: text,
        expected: `${text}\nrunning: t1`,
        actual: `${text}\nrunning: t1, t2`,
      },
    });
  });

  it('does not wait where nothing can come any more', async () => {
    const { played, asked } = await play(submitted, [ended([]), seen(), seen({ idle: true })], 60_000);
    assert.equal(asked.length, 3);
    assert.equal(played.finding, 'missing');
  });

  it('gives up what has not come when patience is at its end', async () => {
    const { played } = await play(submitted, [ended([]), seen()], 100);
    assert.equal(played.finding, 'missing');
    assert.equal(failure(played).verdict, 'wrong-answer');
  });

  it('calls it a deadlock where calls are unanswered and nothing could answer them', async () => {
    const steps = [{ ...submit, expect: { done: { A: 1 } } }];
    const { played } = await play(steps, [ended([]), seen({ pending: ['A'], idle: true })]);
    assert.equal(failure(played).verdict, 'deadlock');
    assert.match(failure(played).message, /yet this call is unanswered: A\.$/);
  });

  const alive: readonly (readonly [string, Partial<Snapshot>])[] = [
    ['a task is running', { running: ['t1'] }],
    ['somebody sleeps', { sleepers: 1 }],
    ['no call is pending', { pending: [] }],
  ];
  for (const [what, state] of alive) {
    it(`calls it a wrong answer, no deadlock, where ${what}`, async () => {
      const steps = [{ ...submit, expect: { done: { A: 1 } } }];
      const { played } = await play(steps, [ended([]), seen({ pending: ['A'], idle: true, ...state })]);
      assert.equal(failure(played).verdict, 'wrong-answer');
    });
  }

  it('tells a constructor that throws', async () => {
    const { played } = await play(submitted, [ended([]), seen({ threw: { main: thrown('no limit') } })]);
    assert.match(
      failure(played).message,
      /^Step 1: expected an object; got an error from the constructor, no limit\.$/,
    );
  });

  it('holds a call to what it returns or that it throws', async () => {
    const close = { call: 'close', as: 'B' };
    const returns = await play(
      [{ call: 'size', as: 'N', returns: 1 }],
      [ended([]), seen({ done: { N: [2] } })],
    );
    assert.match(failure(returns.played).message, /expected N returns 1; got N returned 2\./);
    const throws = await play([{ ...close, throws: true }], [ended([]), seen({ done: { B: [] } })]);
    assert.match(failure(throws.played).message, /expected B throws; got B returned nothing\./);
  });

  it('holds invariants against every step, expected or not', async () => {
    const replies = [
      ended([]),
      seen(),
      seen({
        events: [
          ['enter', 't1'],
          ['enter', 't2'],
        ],
      }),
    ];
    const { played } = await play([{ new: { limit: 1 } }, { advance: 1 }], replies, 0, { maxRunning: 1 });
    assert.equal(failure(played).message, 'Step 2: expected running at once: at most 1; got 2: t1, t2.');
  });

  it('stops where the driver stops, and says at which step', async () => {
    const stop = { kind: 'memory-limit', limitMiB: 64 } as const;
    const { played } = await play(submitted, [ended([]), stopped(stop)]);
    assert.deepEqual(played.outcome, { kind: 'stopped', stop, input: '1. new(limit: 1)' });
  });

  it('takes a reply that is no snapshot for noise', async () => {
    const { played } = await play(submitted, [ended([]), ended([])]);
    assert.ok(played.outcome.kind === 'stopped');
    assert.equal(played.outcome.stop.kind, 'tampered');
  });
});

async function play(
  steps: readonly unknown[],
  replies: readonly Outcome[],
  patienceMs = 5_000,
  invariants: Readonly<Record<string, unknown>> = {},
): Promise<{ played: Played; asked: ScriptedSession['asked'] }> {
  const { case: given } = judgedCase({ layer: 'schedule', steps, invariants });
  assert.ok('steps' in given);
  const { session, asked } = scriptedSession(...replies);
  const played = await playScenario(session, poolProblem().signature, given, { patienceMs });
  return { played, asked };
}

function failure({ outcome }: Played): Extract<Played['outcome'], { kind: 'failed' }> {
  assert.ok(outcome.kind === 'failed', JSON.stringify(outcome));
  return outcome;
}
