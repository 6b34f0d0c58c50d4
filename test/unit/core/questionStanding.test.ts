import assert from 'node:assert/strict';
import { sectionQuestions } from '../../../src/core/bankTalk.ts';
import { coverageOf, standings } from '../../../src/core/questionStanding.ts';
import { numbered, sampleSections } from '../../support/bank.ts';
import { ratedEvents } from '../../support/ratings.ts';
import { viewParts } from './followUpSample.ts';

const DAY = 86_400_000;
const now = 100 * DAY;
const [first, second, third, fourth] = [1, 2, 3, 4].map((number) => numbered('question', number));
assert.ok(first !== undefined && second !== undefined && third !== undefined && fourth !== undefined);
const questions = sampleSections.flatMap((section) => sectionQuestions(section).questions);

describe('standings', () => {
  const committed = { type: 'follow-up-committed', item: fourth };
  const known = standings(
    questions,
    [
      ...ratedEvents(first, 'good', now),
      ...ratedEvents(second, 'good', now - 50 * DAY),
      ...ratedEvents(third, 'again', now),
      committed,
    ],
    viewParts.schedule,
    now + 1,
  );

  it('tells what is held from what is due, what was asked, and what is new', () => {
    assert.deepEqual(
      questions.map(({ item }) => known.get(item.uuid)),
      ['held', 'due', 'asked', 'asked', 'new'],
    );
  });

  it('adds up to coverage, in which what is due was asked but is not held', () => {
    const items = questions.map(({ item }) => item);
    assert.deepEqual(coverageOf(items, known), { total: 5, asked: 4, held: 1, due: 1 });
    assert.deepEqual(coverageOf([], known), { total: 0, asked: 0, held: 0, due: 0 });
  });
});
