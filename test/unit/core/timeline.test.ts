import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ProgressEvent } from '../../../src/core/progressEvent.ts';
import { timelineOf, timelineSummary, type TimelineCopy } from '../../../src/core/timeline.ts';

const problem = '7f3f2f0a-3a5e-4c52-9d7c-0e6f2a9c9c11';
const other = '1c9d1d6e-54dd-4d1e-8a53-2f0ab6c0a0f2';
const item = 'b4a39b8e-7d8a-4f3f-9a3f-54a6f6d1c9e5';

function run(at: number, changes: Partial<Extract<ProgressEvent, { type: 'run' }>> = {}): ProgressEvent {
  return {
    type: 'run',
    at,
    problem,
    language: 'go',
    scope: 'all',
    verdict: 'accepted',
    passed: 9,
    total: 9,
    packVersion: '1.0.0',
    ...changes,
  };
}

const events: readonly ProgressEvent[] = [
  { type: 'opened', at: 1, problem, language: 'go' },
  run(2, { scope: 'examples', verdict: 'wrong-answer', passed: 1, total: 3 }),
  { type: 'hint', at: 3, problem, shown: 1 },
  run(3, { problem: other }),
  run(4),
  { type: 'complexity-claimed', at: 5, problem, language: 'go', time: 'n log n' },
  { type: 'complexity-claimed', at: 6, problem, language: 'go' },
  { type: 'reset', at: 7, problem, language: 'go' },
  { type: 'restored', at: 8, problem, language: 'go', snapshotAt: 4 },
  { type: 'restored', at: 9, problem, language: 'go', variant: 'two heaps' },
  { type: 'follow-up-committed', at: 10, problem, item, text: 'x', prediction: 'most' },
  { type: 'follow-up-rated', at: 11, problem, item, rating: 'good' },
];

const copies: readonly TimelineCopy[] = [
  { name: 'of the reset', language: 'go', reason: 'reset', at: 7 },
  { name: 'accepted', language: 'go', reason: 'accepted', at: 4 },
  { name: 'of a lost log', language: 'python', reason: 'accepted', at: 0 },
];

describe('timelineOf', () => {
  const entries = timelineOf(problem, events, copies, undefined);

  it('tells what happened with this problem, newest first', () => {
    assert.deepEqual(
      entries.map(({ title, detail }) => (detail === '' ? title : `${title} (${detail})`)),
      [
        'Rated: a question that is gone (Good)',
        'Answered: a question that is gone (expected to say: most)',
        'Switched to “two heaps” (Go)',
        'Earlier code brought back (Go)',
        'Reset to the starter (Go)',
        'Claimed (time O(n log n))',
        'Accepted (Go, 9 of 9 cases)',
        'Hint 1 (seen)',
        'Examples: Wrong answer (Go, 1 of 3 cases)',
        'Opened (Go)',
        'Accepted (Python)',
      ],
    );
  });

  it('hands over each copy once, with what it was kept for', () => {
    assert.deepEqual(
      entries.flatMap(({ at, copy }) => (copy === undefined ? [] : [[at, copy]])),
      [
        [7, 'of the reset'],
        [4, 'accepted'],
        [0, 'of a lost log'],
      ],
    );
  });

  it('is empty where nothing has happened', () => {
    assert.deepEqual(timelineOf(item, events, [], undefined), []);
  });
});

describe('timelineSummary', () => {
  it('counts', () => {
    assert.equal(timelineSummary(problem, events), '2 runs, 1 accepted, 1 reset, 1 follow-up answered');
    assert.equal(timelineSummary(other, events), '1 run, 1 accepted');
  });
});
