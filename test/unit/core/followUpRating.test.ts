import assert from 'node:assert/strict';
import type { FollowUpAnswer } from '../../../src/core/followUpEvent.ts';
import { coverage, suggestedRating } from '../../../src/core/followUpRating.ts';
import { gapOrder } from '../../../src/core/followUpCheck.ts';
import { Play } from './followUpPlay.ts';
import { sampleItem } from './followUpSample.ts';
import type { PointMark } from '../../../src/core/followUpWords.ts';

const weaker = gapOrder(sampleItem('gap').uuid)[0] === 'weak' ? 0 : 1;
const all: readonly PointMark[] = ['said', 'said', 'said'];
const most: readonly PointMark[] = ['said', 'said', 'missed'];

interface Facts {
  readonly kind: Parameters<typeof sampleItem>[0];
  readonly answer: FollowUpAnswer;
  readonly marks: readonly PointMark[];
  readonly minutes?: number;
}

function played({ kind, answer, marks, minutes = 0 }: Facts): Play {
  const play = new Play(sampleItem(kind)).do({ type: 'draft', answer });
  play.now += minutes * 60_000;
  return play.reveal(answer).mark(...marks);
}

describe('suggestedRating', () => {
  const prose = { text: 'an answer' };
  const rows: readonly (readonly [string, Facts, string, RegExp])[] = [
    ['all points, in time', { kind: 'text', answer: prose, marks: all }, 'easy', /Every point .* in time/],
    ['all points, over time', { kind: 'text', answer: prose, marks: all, minutes: 5 }, 'good', /3 of 3/],
    [
      'all points, where fewer were expected',
      { kind: 'text', answer: { ...prose, prediction: 'some' }, marks: all },
      'good',
      /3 of 3/,
    ],
    [
      'all points, where most were expected',
      { kind: 'text', answer: { ...prose, prediction: 'most' }, marks: all },
      'easy',
      /Every point/,
    ],
    ['two points of three', { kind: 'text', answer: prose, marks: most }, 'good', /2 of 3/],
    [
      'the critical point alone',
      { kind: 'text', answer: prose, marks: ['said', 'meant', 'missed'] },
      'hard',
      /60%/,
    ],
    [
      'a critical point missed',
      { kind: 'text', answer: prose, marks: ['missed', 'said', 'said'] },
      'again',
      /critical/,
    ],
    [
      'a critical point only meant',
      { kind: 'text', answer: prose, marks: ['meant', 'said', 'said'] },
      'again',
      /not said/,
    ],
    [
      'a wrong choice',
      { kind: 'choice', answer: { text: 'x', choice: [0] }, marks: all },
      'again',
      /choice was wrong/,
    ],
    ['a right choice', { kind: 'choice', answer: { text: 'x', choice: [1] }, marks: most }, 'good', /2 of 3/],
    [
      'a gap missed',
      { kind: 'gap', answer: { text: 'x', choice: [weaker, 0] }, marks: all },
      'again',
      /somewhere else/,
    ],
    [
      'a gap found',
      { kind: 'gap', answer: { text: 'x', choice: [weaker, 1] }, marks: all },
      'easy',
      /Every point/,
    ],
    [
      'a number in tolerance',
      { kind: 'number', answer: { text: '', number: '26 GB' }, marks: most },
      'good',
      /2 of 3/,
    ],
    [
      'a number of the right order',
      { kind: 'number', answer: { text: '', number: '60 GB' }, marks: all },
      'hard',
      /order/,
    ],
    [
      'a number far off',
      { kind: 'number', answer: { text: '', number: '60 TB' }, marks: all },
      'again',
      /ten times/,
    ],
  ];
  for (const [what, facts, rating, because] of rows) {
    it(`is ${rating} for ${what}`, () => {
      const play = played(facts);
      const suggested = suggestedRating(play.item, play.locked);
      assert.equal(suggested.rating, rating);
      assert.match(suggested.because, because);
    });
  }

  it('is again for "I don\'t know"', () => {
    const play = new Play(sampleItem('text')).do({ type: 'dont-know' });
    assert.deepEqual(suggestedRating(play.item, play.locked), {
      rating: 'again',
      because: 'You chose “I don’t know”.',
    });
  });
});

describe('coverage', () => {
  it('counts what was said in each layer, and nothing else', () => {
    const play = new Play(sampleItem('text')).reveal().mark('said', 'meant', 'missed');
    assert.deepEqual(coverage(play.item, play.locked), [
      { layer: 'definition', said: 1, total: 1 },
      { layer: 'mechanism', said: 0, total: 1 },
      { layer: 'tradeoff', said: 0, total: 1 },
    ]);
  });

  it('leaves out a layer without points', () => {
    const item = sampleItem('text');
    const play = new Play({
      ...item,
      points: item.points.filter((point) => point.layer !== 'mechanism'),
    }).reveal();
    assert.deepEqual(
      coverage(play.item, play.locked).map(({ layer }) => layer),
      ['definition', 'tradeoff'],
    );
  });
});
