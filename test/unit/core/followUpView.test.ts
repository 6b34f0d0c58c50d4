import assert from 'node:assert/strict';
import { diagramSchema } from '../../../src/core/diagram.ts';
import { gapOrder } from '../../../src/core/followUpCheck.ts';
import { itemView, pageView, type LockedView } from '../../../src/core/followUpView.ts';
import { diagramFile } from '../../support/diagrams.ts';
import { Play } from './followUpPlay.ts';
import { asked, problem, sampleItem, sampleSet, viewParts as parts } from './followUpSample.ts';
import { setTalk } from '../../../src/core/followUpTalk.ts';

const talk = setTalk({ uuid: problem, title: 'LRU cache' }, sampleSet);

const view = (play: Play) => itemView(asked(play.item), play.state, parts);

function locked(play: Play): LockedView {
  const { state } = view(play);
  assert.ok('layers' in state);
  return state;
}

describe('pageView', () => {
  it('puts the questions in the order of the steps', () => {
    const page = pageView(talk, [], parts);
    assert.deepEqual(
      page.groups.map(({ id, title }) => `${id}: ${title}`),
      [
        'requirements: Requirements',
        'estimate: Estimation',
        'design: High-level design',
        'tradeoffs: Trade-offs',
      ],
    );
    assert.equal(page.listensForHtml?.[0], '<i>Who owns the truth.</i>');
    assert.equal(page.twistHtml, '<p>The hit ratio falls from 95% to 70%.</p>');
  });

  it('takes each question to where the log left it', () => {
    const play = new Play(sampleItem('text')).do({ type: 'draft', answer: { text: 'half a sen' } });
    const page = pageView(talk, play.log, parts);
    assert.deepEqual(
      page.groups.flatMap(({ items }) => items.map((item) => item.state.phase)),
      ['asked', 'asked', 'drafting', 'asked'],
    );
  });
});

describe('itemView', () => {
  it('keeps the reference back until the answer is locked', () => {
    for (const kind of ['text', 'choice', 'number', 'gap'] as const) {
      const item = sampleItem(kind);
      const shown = JSON.stringify(view(new Play(item).do({ type: 'draft', answer: { text: 'x' } })));
      const { definition, mechanism, tradeoff } = item.layers;
      for (const layer of [definition, mechanism, tradeoff]) assert.ok(!shown.includes(`<p>${layer}</p>`));
      for (const secret of ['decides', 'right', 'expression', 'missing', 'hurts', 'slips']) {
        assert.ok(!shown.includes(secret), `${kind} shows ${secret}`);
      }
    }
  });

  it('shows one layer after the commit and names the next', () => {
    const state = locked(new Play(sampleItem('text')).do({ type: 'commit', answer: { text: 'a' } }));
    assert.deepEqual(state.layers, [{ layer: 'definition', html: '<p>Routing by key.</p>' }]);
    assert.equal(state.next, 'mechanism');
    assert.equal(state.comparison, undefined);
  });

  it('shows the picture after the last layer, and not before', () => {
    const item = { ...sampleItem('text'), diagram: diagramSchema.parse(diagramFile) };
    const play = new Play(item).do({ type: 'commit', answer: { text: 'a' } });
    play.do({ type: 'reveal', layer: 'mechanism' });
    assert.ok(!JSON.stringify(view(play)).includes(diagramFile.title));
    play.do({ type: 'reveal', layer: 'tradeoff' });
    assert.equal(locked(play).diagram?.title, diagramFile.title);
    assert.equal(locked(play).diagram?.arrows.length, 3);
  });

  it('shows the points after the last layer, and the suggestion once all are marked', () => {
    const play = new Play(sampleItem('text')).reveal();
    assert.equal(locked(play).comparison?.points.length, 3);
    assert.equal(locked(play).comparison?.suggested, undefined);
    play.mark('said', 'said', 'missed');
    assert.equal(locked(play).comparison?.suggested?.rating, 'good');
    play.do({ type: 'rate', rating: 'hard' });
    assert.equal(locked(play).comparison?.suggested?.rating, 'good');
    assert.equal(locked(play).comparison?.rating, 'hard');
  });

  it('offers several options to choose only where several are right', () => {
    const item = sampleItem('choice');
    assert.ok(item.check?.kind === 'choice');
    const { form } = itemView(asked(item), { phase: 'asked', earlier: [] }, parts);
    assert.equal(form.kind === 'choice' && form.select, 'one');
    const options = item.check.options.map((option) => ({ ...option, right: true }));
    const several = itemView(
      asked({ ...item, check: { kind: 'choice', options } }),
      { phase: 'asked', earlier: [] },
      parts,
    ).form;
    assert.equal(several.kind === 'choice' && several.select, 'several');
  });

  it('holds a number against the expected one', () => {
    const play = new Play(sampleItem('number')).do({
      type: 'commit',
      answer: { text: '', number: '14.3 GB' },
    });
    const { checked } = locked(play);
    assert.equal(checked?.tone, 'partly');
    assert.equal(checked.headline, 'Right order of magnitude, 1.8 times too low');
    assert.equal(checked.hint, 'Bookkeeping was left out.');
    assert.equal(checked.solution.kind === 'number' && checked.solution.expected, '25.7 GB');
  });

  it('gives the reason of every option with the result', () => {
    const { checked } = locked(
      new Play(sampleItem('choice')).do({ type: 'commit', answer: { text: '', choice: [0] } }),
    );
    assert.equal(checked?.tone, 'wrong');
    assert.deepEqual(
      checked.solution.kind === 'choice' &&
        checked.solution.options.map(({ verdict, choice }) => `${verdict} ${choice}`),
      ['wrong chosen', 'right left', 'wrong left'],
    );
  });

  it('shows the two answers of a gap with what was chosen and what is right', () => {
    const gap = sampleItem('gap');
    const weaker = gapOrder(gap.uuid).indexOf('weak');
    const answer = { text: '', choice: [1 - weaker, 2] };
    const { checked } = locked(new Play(gap).do({ type: 'commit', answer }));
    assert.equal(checked?.headline, 'The other answer is the weaker one');
    assert.deepEqual(checked.solution, {
      kind: 'gap',
      weaker,
      missingHtml: '<i>A slow reader can put an old value back.</i>',
      chosen: { weaker: 1 - weaker, missingHtml: '<i>Checking each read loses the benefit.</i>' },
    });
  });

  it('links to sources by https alone', () => {
    const item = {
      ...sampleItem('text'),
      sources: [
        { title: 'A paper', url: 'https://example.org/paper' },
        { title: 'A trap', url: 'command:workbench.action.quit' },
      ],
    };
    assert.deepEqual(locked(new Play(item).reveal()).comparison?.sources, [
      { title: 'A paper', url: 'https://example.org/paper' },
      { title: 'A trap' },
    ]);
  });

  it('shows the solution of a checked question to whoever did not know', () => {
    for (const kind of ['choice', 'number', 'gap'] as const) {
      const { checked, answered } = locked(new Play(sampleItem(kind)).do({ type: 'dont-know' }));
      assert.equal(answered, 'dont-know');
      assert.equal(checked?.headline, 'Not answered');
      assert.equal(checked.solution.kind, kind);
    }
  });
});
