import assert from 'node:assert/strict';
import { roundLog, roundState } from '../../../src/core/roundState.ts';
import { sampleLog } from '../../support/roundLogs.ts';

const minute = 60_000;
const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const used = (...minutes: number[]) => minutes.map((each) => each * minute);

describe('roundState', () => {
  it('begins in the first segment', () => {
    const { phase, current, segments, allowedMs } = roundState(sampleLog(), minute);
    assert.equal(phase, 'running');
    assert.equal(current, 0);
    assert.equal(allowedMs, 45 * minute);
    assert.deepEqual(
      segments.map((segment) => segment.phase),
      ['current', 'ahead', 'ahead', 'ahead', 'ahead'],
    );
    assert.deepEqual(
      segments.map(({ usedMs }) => usedMs),
      used(1, 0, 0, 0, 0),
    );
  });

  it('shares the time out among segments', () => {
    const log = sampleLog([
      { minute: 3, type: 'segment', segment: 1 },
      { minute: 24, type: 'segment', segment: 2 },
    ]);
    const { segments, current, usedMs } = roundState(log, 30 * minute);
    assert.equal(current, 2);
    assert.equal(usedMs, 30 * minute);
    assert.deepEqual(
      segments.map((segment) => segment.usedMs),
      used(3, 21, 6, 0, 0),
    );
  });

  it('never goes back to a segment, as the log of two windows could say', () => {
    const log = sampleLog([
      { minute: 3, type: 'segment', segment: 2 },
      { minute: 4, type: 'segment', segment: 1 },
    ]);
    assert.equal(roundState(log, 5 * minute).current, 2);
  });

  it('multiplies all minutes by the timing aid', () => {
    const { allowedMs, segments } = roundState(sampleLog([], {}, { timingAid: 1.5 }), 0);
    assert.equal(allowedMs, 67.5 * minute);
    assert.equal(segments[0]?.allowedMs, 3 * minute);
  });

  it('adds extensions to their segment and to the round, as they are', () => {
    const log = sampleLog([{ minute: 1, type: 'extended', segment: 1, minutes: 5 }], {}, { timingAid: 2 });
    const { allowedMs, segments, counts } = roundState(log, minute);
    assert.equal(allowedMs, 95 * minute);
    assert.equal(segments[1]?.allowedMs, 41 * minute);
    assert.deepEqual([counts.extensions, counts.extendedMinutes], [1, 5]);
  });

  it('is paused until it is resumed', () => {
    const paused = [{ minute: 2, type: 'paused' }];
    assert.equal(roundState(sampleLog(paused), 2 * minute).phase, 'paused');
    const resumed = sampleLog([...paused, { minute: 2, type: 'resumed' }]);
    assert.equal(roundState(resumed, 2 * minute).phase, 'running');
    assert.equal(roundState(resumed, 2 * minute).counts.pauses, 1);
  });

  it('stands still once it has ended, whatever the clock says', () => {
    const log = sampleLog([
      { minute: 3, type: 'segment', segment: 1 },
      { minute: 20, type: 'ended', why: 'given-up' },
    ]);
    const { phase, ending, usedMs, segments } = roundState(log, 99 * minute);
    assert.deepEqual([phase, ending, usedMs], ['ended', 'given-up', 20 * minute]);
    assert.equal(segments[1]?.phase, 'done');
    assert.equal(segments[1].usedMs, 17 * minute);
  });

  it('counts what was done', () => {
    const run = { type: 'run', segment: 1, problem, language: 'python', verdict: 'accepted', ms: 5 };
    const { counts } = roundState(
      sampleLog([
        { minute: 4, ...run, scope: 'examples', passed: 3, total: 3 },
        { minute: 5, ...run, scope: 'all', passed: 9, total: 9, hiddenPassed: 6, hiddenTotal: 6 },
        { minute: 6, type: 'hint', segment: 1, problem, shown: 1, text: 'Think.' },
        { minute: 7, type: 'away', ms: 4_000, why: 'closed' },
        { minute: 8, type: 'away', ms: 1_000, why: 'sleep' },
      ]),
      9 * minute,
    );
    assert.deepEqual([counts.runs, counts.submissions, counts.hints, counts.awayMs], [1, 1, 1, 5_000]);
  });
});

describe('roundLog', () => {
  it('is none without a start', () => {
    assert.equal(roundLog([]), undefined);
    assert.equal(roundLog(sampleLog([{ minute: 2, type: 'paused' }]).events.slice(1)), undefined);
  });
});
