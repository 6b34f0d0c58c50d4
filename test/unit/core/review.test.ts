import assert from 'node:assert/strict';
import { dueToday, reviewCards, type ReviewCard } from '../../../src/core/review.ts';
import type { FollowUpRating } from '../../../src/core/followUpWords.ts';
import { Play } from './followUpPlay.ts';
import { asked, sampleItem, viewParts } from './followUpSample.ts';

const DAY = 86_400_000;
const { schedule } = viewParts;

function rated(kind: Parameters<typeof sampleItem>[0], ...ratings: readonly FollowUpRating[]): Play {
  const play = new Play(sampleItem(kind));
  for (const rating of ratings) {
    play.do(
      { type: 'dont-know' },
      { type: 'reveal', layer: 'mechanism' },
      { type: 'reveal', layer: 'tradeoff' },
    );
    play.do({ type: 'rate', rating });
    if (rating !== ratings.at(-1)) play.do({ type: 'again' });
  }
  return play;
}

function card(name: string, dueAt: number, ...ratedAt: readonly number[]): ReviewCard {
  return {
    question: { ...asked(sampleItem('text')), name },
    past: ratedAt.map((at) => ({ rating: 'good' as const, at })),
    dueAt,
  };
}

describe('reviewCards', () => {
  const questions = (['text', 'choice', 'number'] as const).map((kind) => asked(sampleItem(kind)));

  it('makes a card of every question that was rated, by all its ratings', () => {
    const text = rated('text', 'again', 'good');
    const choice = rated('choice', 'hard');
    const cards = reviewCards(questions, [...text.log, ...choice.log], schedule);
    assert.deepEqual(
      cards.map(({ question, past, dueAt }) => [question.name, past.length, dueAt]),
      [
        ['design', 2, text.now + 3 * DAY],
        ['requirements', 1, choice.now + 2 * DAY],
      ],
    );
  });

  it('counts an attempt once, by its last rating', () => {
    const play = rated('text', 'easy').do({ type: 'rate', rating: 'again' });
    const [only] = reviewCards(questions, play.log, schedule);
    assert.deepEqual([only?.past.length, only?.dueAt], [1, play.now + DAY]);
  });

  it('keeps the card while a fresh attempt is open', () => {
    const play = rated('text', 'good');
    const before = reviewCards(questions, play.log, schedule);
    play.do({ type: 'again' }, { type: 'draft', answer: { text: 'half' } });
    assert.deepEqual(reviewCards(questions, play.log, schedule), before);
  });

  it('begins a new card, due at once, when the key points have changed', () => {
    const play = rated('text', 'easy');
    const [changed] = reviewCards([{ ...asked(sampleItem('text')), version: 2 }], play.log, schedule);
    assert.equal(changed?.dueAt, play.now);
  });
});

describe('dueToday', () => {
  const day = { begins: 10 * DAY, ends: 11 * DAY };
  const names = (cards: readonly ReviewCard[]) => cards.map(({ question }) => question.name);

  it('gives what falls due before the day ends, most overdue first', () => {
    const due = dueToday(
      [card('tonight', 10.9 * DAY), card('tomorrow', 11 * DAY), card('old', 3 * DAY)],
      day,
      10,
    );
    assert.deepEqual(names(due.cards), ['old', 'tonight']);
    assert.equal(due.waiting, 0);
  });

  it('leaves to another day what is beyond the limit', () => {
    const due = dueToday([card('c', 3), card('a', 1), card('b', 2)], day, 2);
    assert.deepEqual(names(due.cards), ['a', 'b']);
    assert.equal(due.waiting, 1);
  });

  it('counts the reviews of the day against the limit, but not first answers', () => {
    const first = card('first', 20 * DAY, 10.1 * DAY);
    const second = card('second', 20 * DAY, 2 * DAY, 10.2 * DAY);
    const due = dueToday([first, second, card('a', 1), card('b', 2)], day, 2);
    assert.deepEqual(names(due.cards), ['a']);
    assert.equal(due.waiting, 1);
  });
});
