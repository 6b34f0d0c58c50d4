import assert from 'node:assert/strict';
import type { FollowUpRating } from '../../../src/core/followUpWords.ts';
import { FsrsSchedule } from '../../../src/editor/reviewSchedule.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
const item = '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a01';

/** Days until the question comes again, each time answered when it was due. */
function days(schedule: FsrsSchedule, ...ratings: readonly FollowUpRating[]): number[] {
  const past: { rating: FollowUpRating; at: number }[] = [];
  let at = start;
  return ratings.map((rating) => {
    past.push({ rating, at });
    const due = schedule.dueAt(item, past);
    const interval = Math.round((due - at) / DAY);
    at = due;
    return interval;
  });
}

describe('FsrsSchedule', () => {
  const free = new FsrsSchedule(() => undefined);

  it('grows with good answers, and starts over from a day with "again"', () => {
    const [first = 0, second = 0, third = 0] = days(free, 'good', 'good', 'good');
    assert.ok(first >= 2 && first < second && second < third, `${first} ${second} ${third}`);
    assert.equal(days(free, 'good', 'again')[1], 1);
    assert.equal(days(free, 'again')[0], 1);
  });

  it('puts nothing off for longer than 90 days', () => {
    const all = days(free, 'easy', 'easy', 'easy', 'easy');
    assert.ok(Math.max(...all) <= 90, String(all));
    assert.ok(Math.max(...all) > 60, String(all));
  });

  it('puts nothing off for longer than half the way to the interview', () => {
    const soon = new FsrsSchedule(() => start + 10 * DAY);
    assert.ok((days(soon, 'easy')[0] ?? 99) <= 5);
    const tomorrow = new FsrsSchedule(() => start + DAY);
    assert.equal(days(tomorrow, 'easy')[0], 1);
  });

  it('forgets an interview that is over', () => {
    const over = new FsrsSchedule(() => start - DAY);
    assert.deepEqual(days(over, 'good', 'good'), days(free, 'good', 'good'));
  });

  it('gives the same date each time it is asked', () => {
    assert.deepEqual(days(free, 'good', 'hard', 'good'), days(free, 'good', 'hard', 'good'));
  });
});
