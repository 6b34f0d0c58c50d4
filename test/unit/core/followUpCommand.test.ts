import assert from 'node:assert/strict';
import { Play } from './followUpPlay.ts';
import { sampleItem } from './followUpSample.ts';

const fresh = () => new Play(sampleItem('text'));
const revealed = () => fresh().reveal();
const compared = () => revealed().mark('said', 'said', 'missed');

describe('decide', () => {
  const refusals: readonly (readonly [string, Play, Parameters<Play['try']>[0], RegExp])[] = [
    ['a layer before the commit', fresh(), { type: 'reveal', layer: 'definition' }, /Commit an answer first/],
    ['an empty commit', fresh(), { type: 'commit', answer: { text: ' ' } }, /Write an answer first/],
    ['a second commit', revealed(), { type: 'commit', answer: { text: 'other' } }, /locked already/],
    ['"I don\'t know" after the commit', revealed(), { type: 'dont-know' }, /locked already/],
    [
      'a layer out of order',
      fresh().do({ type: 'dont-know' }),
      { type: 'reveal', layer: 'tradeoff' },
      /one by one, in their order/,
    ],
    ['a layer twice', revealed(), { type: 'reveal', layer: 'tradeoff' }, /one by one/],
    [
      'a mark before the commit',
      fresh(),
      { type: 'mark', point: 'truth', mark: 'said' },
      /after the last layer/,
    ],
    [
      'a mark before the last layer',
      fresh().do({ type: 'commit', answer: { text: 'a' } }),
      { type: 'mark', point: 'truth', mark: 'said' },
      /after the last layer/,
    ],
    [
      'a mark of an unknown point',
      revealed(),
      { type: 'mark', point: 'none', mark: 'said' },
      /no such point/,
    ],
    [
      'a mark where nothing was answered',
      fresh().do(
        { type: 'dont-know' },
        { type: 'reveal', layer: 'mechanism' },
        { type: 'reveal', layer: 'tradeoff' },
      ),
      { type: 'mark', point: 'truth', mark: 'said' },
      /every point counts as missed/,
    ],
    [
      'a mistake before the last layer',
      fresh(),
      { type: 'mistake', mistake: 0, made: true },
      /after the last layer/,
    ],
    ['an unknown mistake', revealed(), { type: 'mistake', mistake: 1, made: true }, /no such mistake/],
    [
      'a rating before all points are marked',
      revealed().mark('said'),
      { type: 'rate', rating: 'good' },
      /Mark every/,
    ],
    [
      'a mark after the rating',
      compared().do({ type: 'rate', rating: 'good' }),
      { type: 'mark', point: 'truth', mark: 'missed' },
      /before the rating/,
    ],
    ['a fresh attempt before the rating', compared(), { type: 'again' }, /after the rating/],
  ];
  for (const [what, play, move, reason] of refusals) {
    it(`refuses ${what}`, () => {
      const before = play.state;
      const decision = play.try(move);
      assert.ok(decision.kind === 'refused');
      assert.match(decision.reason, reason);
      assert.deepEqual(play.state, before);
    });
  }

  it('takes "said it" only with the sentence that says it', () => {
    const play = fresh().reveal({ text: 'The database is the truth. The cache may lose all.' });
    const claim = { type: 'mark', point: 'truth', mark: 'said' } as const;
    for (const move of [claim, { ...claim, sentence: 2 }]) {
      const decision = play.try(move);
      assert.ok(decision.kind === 'refused');
      assert.equal(decision.reason, 'Choose the sentence of your answer that says it.');
    }
    play.do({ ...claim, sentence: 1 });
    assert.deepEqual(play.locked.marks.get('truth'), { mark: 'said', evidence: 'The cache may lose all.' });
    play.do({ type: 'mark', point: 'truth', mark: 'meant' });
    assert.deepEqual(play.locked.marks.get('truth'), { mark: 'meant' });
  });

  it('needs no choice where the answer is one sentence', () => {
    const play = revealed().do({ type: 'mark', point: 'truth', mark: 'said' });
    assert.equal(play.locked.marks.get('truth')?.evidence, 'an answer');
  });

  it('keeps the inputs that a number was asked with, and what was suggested', () => {
    const play = new Play(sampleItem('number')).reveal({ text: '', number: '26 GB' });
    const [committed] = play.log;
    assert.ok(committed?.type === 'follow-up-committed');
    assert.equal(committed.inputs?.['entries'], 50e6);
    assert.equal(typeof committed.seed, 'number');
    play.mark('said', 'said', 'missed').do({ type: 'rate', rating: 'easy' });
    const rated = play.log.at(-1);
    assert.ok(rated?.type === 'follow-up-rated');
    assert.deepEqual([rated.rating, rated.suggested, rated.version], ['easy', 'good', 1]);
  });

  it('opens the definition together with the commit', () => {
    const play = fresh().do({ type: 'commit', answer: { text: 'an answer' } });
    assert.deepEqual(
      play.log.map((event) => event.type),
      ['follow-up-committed', 'follow-up-revealed'],
    );
    assert.deepEqual(play.locked.layers, ['definition']);
  });

  it('commits nothing at all for "I don\'t know", whatever was drafted', () => {
    const play = fresh().do({ type: 'draft', answer: { text: 'hm' } }, { type: 'dont-know' });
    assert.deepEqual(play.locked.answer, { text: '' });
  });

  it('drops a draft that arrives after the lock, without a complaint', () => {
    const play = revealed();
    assert.deepEqual(play.try({ type: 'draft', answer: { text: 'late' } }), { kind: 'accepted', events: [] });
  });

  it('lets a rating be changed', () => {
    const play = compared().do({ type: 'rate', rating: 'again' }, { type: 'rate', rating: 'good' });
    assert.ok(play.state.phase === 'rated');
    assert.equal(play.state.rating, 'good');
  });
});
