import assert from 'node:assert/strict';
import type { RoundEvent } from '../../../src/core/roundEvent.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { unscheduled } from '../../../src/core/scorecardReviews.ts';
import { roundLog } from '../../support/keptRounds.ts';
import { itemOf, start } from '../../support/logBook.ts';

const day = 86_400_000;
const events = roundLog('whole');
const reviews = (log: readonly RoundEvent[]) =>
  scorecardOf(log)?.reviews.map(({ what, title, due }) => [due, what, title]);
const review = (step: 'requirements' | 'design', due: number): RoundEvent => ({
  type: 'review',
  at: start,
  clock: 0,
  item: itemOf(step),
  due,
});

describe('what falls due after a round', () => {
  it('is the exercise and the questions that were rated, by date', () => {
    assert.deepEqual(reviews(events), [
      ['2026-03-04', 'question', 'LRU cache, requirements'],
      ['2026-03-05', 'problem', 'LFU cache'],
    ]);
  });

  it('is what was scheduled last for a question', () => {
    const again = [...events, review('requirements', start + 9 * day), review('design', start + day)];
    assert.deepEqual(reviews(again), [
      ['2026-03-02', 'question', 'LRU cache, high-level design'],
      ['2026-03-05', 'problem', 'LFU cache'],
      ['2026-03-10', 'question', 'LRU cache, requirements'],
    ]);
  });

  it('is nothing where nothing was proposed and rated', () => {
    assert.deepEqual(reviews(roundLog('empty')), []);
  });
});

describe('the questions whose next date is missing', () => {
  it('are those that were rated after their last date', () => {
    assert.deepEqual(unscheduled(events), []);
    const rated = events.find(({ type }) => type === 'rated');
    assert.ok(rated !== undefined);
    assert.deepEqual(unscheduled([...events, rated]), [itemOf('requirements')]);
  });
});
