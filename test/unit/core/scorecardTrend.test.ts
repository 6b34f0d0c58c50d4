import { strict as assert } from 'node:assert';
import type { Scorecard } from '../../../src/core/roundReport.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { trendsOf } from '../../../src/core/scorecardTrend.ts';
import { roundLog } from '../../support/keptRounds.ts';

const card = scorecardOf(roundLog('whole'));

/** Rounds that took so many hints. */
function withHints(...counts: readonly number[]): Scorecard[] {
  assert.ok(card);
  const [problem] = card.problems;
  assert.ok(problem);
  return counts.map((count) => {
    const hints = Array.from({ length: count }, (_, index) => ({ clock: 0, shown: index + 1, text: '' }));
    return { ...card, questions: [], problems: [{ ...problem, hints }] };
  });
}

const hintsOf = (cards: readonly Scorecard[]) =>
  trendsOf(cards).find(({ title }) => title === 'Hints opened');

describe('the trend of rounds', () => {
  it('says nothing before there are three', () => {
    assert.deepEqual(trendsOf([]), []);
    assert.deepEqual(trendsOf(withHints(1, 2)), []);
  });

  it('is the median of the last three, beside that of the three before', () => {
    assert.deepEqual(hintsOf(withHints(9, 0, 1, 5)), {
      title: 'Hints opened',
      unit: 'count',
      by: 'measured',
      median: 1,
    });
    const six = hintsOf(withHints(7, 2, 3, 0, 9, 1));
    assert.deepEqual([six?.median, six?.before], [1, 3]);
  });

  it('skips rounds that had nothing of it', () => {
    const cards = withHints(1, 2, 3);
    const empty = cards.map((each) => ({ ...each, problems: [] }));
    assert.equal(hintsOf([...cards, ...empty])?.median, 2);
  });

  it('keeps what a person marked apart from what was measured', () => {
    assert.ok(card);
    const trends = trendsOf([card, card, card]);
    assert.deepEqual(
      trends.filter(({ by }) => by === 'self').map(({ title, median }) => [title, median]),
      [['Critical points said', 0.5]],
    );
  });
});
