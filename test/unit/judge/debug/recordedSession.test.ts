import assert from 'node:assert/strict';
import { recordedReplies } from '../../../../src/judge/debug/recordedSession.ts';

const lines = (...replies: object[]): string => replies.map((reply) => `${JSON.stringify(reply)}\n`).join('');
const loaded = { id: 1, loaded: true };
const snapshot = {
  now: 0,
  running: [],
  pending: [],
  done: { A: [1] },
  threw: {},
  settled: ['A'],
  calls: {},
  events: [['enter', 't']],
  quiet: true,
  sleepers: 0,
  realTimers: 0,
  unhandled: [],
  notes: [],
};

describe('recordedReplies', () => {
  it('answers each request with what was written for it', async () => {
    const recorded = recordedReplies(
      lines(
        loaded,
        { id: 2, at: 0, answers: [[]] },
        { id: 2, at: 1, answers: [[7], [8]] },
        { id: 2, end: true },
      ),
    );
    assert.ok(recorded.kind === 'replied' && recorded.loading === 'loaded');
    const outcome = await recorded.session.ask({ op: 'operations', construct: [], operations: [] });
    assert.equal(outcome.kind, 'replied');
    assert.deepEqual(outcome.answers, [[], [7], [8]]);
  });

  it('counts a request without an end as cancelled, with what had come', async () => {
    const recorded = recordedReplies(`${lines(loaded, { id: 2, at: 0, answers: [[1]] })}{"id":2,"en`);
    assert.ok(recorded.kind === 'replied');
    const outcome = await recorded.session.ask({ op: 'call', args: [] });
    assert.ok(outcome.kind === 'stopped' && outcome.stop.kind === 'cancelled');
    assert.deepEqual(outcome.answers, [[1]]);
  });

  it('sees the same again at a second look, and nothing new', async () => {
    const recorded = recordedReplies(lines(loaded, { id: 2, snapshot }));
    assert.ok(recorded.kind === 'replied');
    await recorded.session.ask({ op: 'step', action: { do: 'advance', ms: 1 } });
    const again = await recorded.session.ask({ op: 'look' });
    assert.ok(again.kind === 'replied' && 'snapshot' in again.reply);
    assert.deepEqual(again.reply.snapshot, { ...snapshot, settled: [], events: [] });
  });

  it('tells why a solution could not be loaded, and of a driver that said nothing', () => {
    const failed = { kind: 'missing', looked: ['A'], found: [] };
    const recorded = recordedReplies(lines({ id: 1, failed }));
    assert.ok(recorded.kind === 'replied');
    assert.deepEqual(recorded.loading, failed);
    assert.deepEqual(recordedReplies(''), { kind: 'silent' });
  });

  it('passes on an error that nobody observed', async () => {
    const error = { name: 'Error', message: 'boom', stack: '' };
    const recorded = recordedReplies(lines(loaded, { id: 2, uncaught: error }));
    assert.ok(recorded.kind === 'replied');
    const outcome = await recorded.session.ask({ op: 'call', args: [] });
    assert.ok(outcome.kind === 'stopped' && outcome.stop.kind === 'uncaught');
    assert.deepEqual(outcome.stop.error, error);
  });
});
