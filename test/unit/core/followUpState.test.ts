import assert from 'node:assert/strict';
import type { FollowUpEvent } from '../../../src/core/followUpEvent.ts';
import { askedAnew, itemState, markOf } from '../../../src/core/followUpState.ts';
import { Play } from './followUpPlay.ts';
import { problem, sampleItem } from './followUpSample.ts';

const item = sampleItem('text');
const other = sampleItem('choice');

describe('itemState', () => {
  it('goes from asked to rated, one phase after the other', () => {
    const play = new Play(item);
    const phases: string[] = [play.state.phase];
    const note = () => phases.push(play.state.phase);
    play.do({ type: 'draft', answer: { text: 'rout' } });
    note();
    play.reveal();
    note();
    play.mark('said', 'meant');
    note();
    play.mark('said', 'meant', 'missed');
    note();
    play.do({ type: 'rate', rating: 'good' });
    note();
    assert.deepEqual(phases, ['asked', 'drafting', 'revealed', 'revealed', 'compared', 'rated']);
  });

  it('is committed when a crash came between the commit and the first layer', () => {
    const play = new Play(item).do({ type: 'commit', answer: { text: 'an answer' } });
    assert.equal(itemState(item, play.log.slice(0, 1)).phase, 'committed');
  });

  it('keeps the last draft and the time of the first', () => {
    const play = new Play(item).do(
      { type: 'draft', answer: { text: 'a' } },
      { type: 'draft', answer: { text: 'ab', number: '5 GB' } },
    );
    assert.deepEqual(play.state, {
      phase: 'drafting',
      earlier: [],
      answer: { text: 'ab', number: '5 GB' },
      startedAt: 1_001_000,
    });
    play.reveal({ text: 'abc' });
    assert.equal(play.locked.startedAt, 1_001_000);
    assert.equal(play.locked.committedAt, 1_003_000);
  });

  it('keeps the starting time when compaction has dropped the drafts', () => {
    const play = new Play(item).do({ type: 'draft', answer: { text: 'a' } }).reveal();
    const compacted = play.log.filter((event) => event.type !== 'follow-up-draft');
    assert.deepEqual(itemState(item, compacted), play.state);
  });

  it('passes over events of other questions and other kinds', () => {
    const log = new Play(other).do({ type: 'commit', answer: { text: '', choice: [1] } }).log;
    assert.deepEqual(itemState(item, [{ type: 'opened' }, ...log]), { phase: 'asked', earlier: [] });
  });

  it('lets the first of two commits stand', () => {
    const first = new Play(item).do({ type: 'commit', answer: { text: 'first' } });
    const second = new Play(item).do({ type: 'commit', answer: { text: 'second' } });
    const state = itemState(item, [...first.log, ...second.log]);
    assert.ok('committedAt' in state);
    assert.equal(state.answer.text, 'first');
    assert.deepEqual(state.layers, ['definition']);
  });

  it('passes over what does not fit the phase or the question', () => {
    const at = { at: 1, problem, item: item.uuid };
    const misplaced: readonly FollowUpEvent[] = [
      { type: 'follow-up-revealed', ...at, layer: 'definition' },
      { type: 'follow-up-point', ...at, point: 'truth', mark: 'said' },
      { type: 'follow-up-mistake', ...at, mistake: 0, made: true },
      { type: 'follow-up-rated', ...at, rating: 'easy' },
    ];
    assert.deepEqual(itemState(item, misplaced), { phase: 'asked', earlier: [] });
    const play = new Play(item).reveal();
    const before = play.state;
    play.log.push(
      { type: 'follow-up-point', ...at, point: 'dropped-in-version-2', mark: 'said' },
      { type: 'follow-up-mistake', ...at, mistake: 7, made: true },
      { type: 'follow-up-revealed', ...at, layer: 'definition' },
      { type: 'follow-up-draft', ...at, text: 'too late' },
    );
    assert.deepEqual(play.state, before);
  });

  it('takes mistakes back', () => {
    const play = new Play(item).reveal().do({ type: 'mistake', mistake: 0, made: true });
    assert.deepEqual([...play.locked.made], [0]);
    play.do({ type: 'mistake', mistake: 0, made: false });
    assert.deepEqual([...play.locked.made], []);
  });

  it('counts every point as missed when nothing was answered', () => {
    const play = new Play(item).do({ type: 'dont-know' }, { type: 'reveal', layer: 'mechanism' });
    assert.equal(play.state.phase, 'revealed');
    play.do({ type: 'reveal', layer: 'tradeoff' });
    assert.equal(play.state.phase, 'compared');
    assert.equal(markOf(play.locked, 'truth'), 'missed');
  });

  it('begins a fresh attempt after the rating, even when its drafts were compacted away', () => {
    const play = new Play(item).reveal().mark('said', 'said', 'said').do({ type: 'rate', rating: 'hard' });
    play.do({ type: 'again' });
    assert.deepEqual(play.state, {
      phase: 'drafting',
      earlier: [{ rating: 'hard', at: play.now - 1_000, version: 1 }],
      answer: { text: '' },
      startedAt: play.now,
    });
    play.reveal({ text: 'better' });
    assert.equal(play.locked.answer.text, 'better');
    assert.equal(play.locked.marks.size, 0);
    const compacted = play.log.filter((event) => event.type !== 'follow-up-draft');
    assert.deepEqual(itemState(item, compacted), play.state);
  });
});

describe('askedAnew', () => {
  it('asks again what was rated before the review, and leaves alone what was rated in it', () => {
    const play = new Play(item).reveal().mark('said', 'said', 'said').do({ type: 'rate', rating: 'hard' });
    const past = { rating: 'hard', at: play.now, version: 1 };
    assert.deepEqual(askedAnew(play.state, play.now + 1), { phase: 'asked', earlier: [past] });
    const { state } = play;
    assert.equal(askedAnew(state, play.now), state);
  });

  it('keeps an answer that is open', () => {
    const { state } = new Play(item).do({ type: 'draft', answer: { text: 'a' } });
    assert.equal(askedAnew(state, Number.MAX_SAFE_INTEGER), state);
  });
});
