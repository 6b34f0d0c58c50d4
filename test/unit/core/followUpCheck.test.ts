import assert from 'node:assert/strict';
import type { FollowUpItem } from '../../../src/core/followUp.ts';
import { checkAnswer, gapOrder, whyIncomplete } from '../../../src/core/followUpCheck.ts';
import { drawnItem, type DrawnItem } from '../../../src/core/followUpDraw.ts';
import { sampleItem } from './followUpSample.ts';

const gap = sampleItem('gap');
const weakerFirst = gapOrder(gap.uuid)[0] === 'weak';
const weaker = weakerFirst ? 0 : 1;
const stronger = weakerFirst ? 1 : 0;

const asked = (kind: Parameters<typeof sampleItem>[0]): DrawnItem => drawnItem(sampleItem(kind), 0);

describe('checkAnswer', () => {
  it('leaves prose alone', () => {
    assert.deepEqual(checkAnswer(asked('text'), { text: 'replicas, shards, leases' }), { kind: 'none' });
  });

  it('compares a choice with the right set', () => {
    assert.deepEqual(checkAnswer(asked('choice'), { text: '', choice: [1] }), {
      kind: 'choice',
      outcome: 'right',
    });
    assert.deepEqual(checkAnswer(asked('choice'), { text: '', choice: [0] }), {
      kind: 'choice',
      outcome: 'wrong',
    });
    assert.deepEqual(checkAnswer(asked('choice'), { text: '', choice: [0, 1] }), {
      kind: 'choice',
      outcome: 'wrong',
    });
  });

  it('asks for the weaker answer of a gap and the point it lacks', () => {
    const outcome = (choice: number[]) => checkAnswer(asked('gap'), { text: '', choice });
    assert.deepEqual(outcome([weaker, 1]), { kind: 'gap', outcome: 'right' });
    assert.deepEqual(outcome([weaker, 0]), { kind: 'gap', outcome: 'wrong-point' });
    assert.deepEqual(outcome([stronger, 1]), { kind: 'gap', outcome: 'wrong-answer' });
  });

  it('says so when nothing was answered', () => {
    for (const kind of ['choice', 'number', 'gap'] as const) {
      assert.deepEqual(checkAnswer(asked(kind), { text: '' }), { kind: 'unanswered' });
    }
  });

  it('does not fail when the formula of the item is broken', () => {
    const number = sampleItem('number');
    assert.ok(number.check?.kind === 'number');
    const broken: FollowUpItem = { ...number, check: { ...number.check, expression: 'absent' } };
    assert.equal(checkAnswer(drawnItem(broken, 0), { text: '', number: '25 GB' }).kind, 'impossible');
  });
});

describe('checkAnswer of a number', () => {
  // Expected: 50e6 x 180 B x 2 / 0.7 = 25.7 GB, within a factor of 1.25.
  const cases: readonly (readonly [number: string, outcome: string, hint: RegExp | undefined])[] = [
    ['25.7 GB', 'match', undefined],
    ['24 GiB', 'match', undefined],
    ['21 GB', 'match', undefined],
    ['32 GB', 'match', undefined],
    ['20 GB', 'order', undefined],
    ['33 GB', 'order', undefined],
    ['14.3 GB', 'order', /Bookkeeping was left out/],
    ['14 GB', 'order', /Bookkeeping was left out/],
    ['25.7 Gbit', 'order', /factor of about 8\. Were bits/],
    ['205 GB', 'order', /factor of about 8\./],
    ['25.7 TB', 'off', /about 1,000\. Is a prefix/],
    ['25.7 MB', 'off', /about 1,000\./],
    ['617 GB', 'off', /about 24\./],
    ['1.54 TB', 'off', /about 60\./],
    ['92.5 TB', 'off', /about 3,600\./],
    ['2.22 PB', 'off', /about 86,400\./],
    ['500 GB', 'off', /about 24\./],
    ['5 TB', 'off', undefined],
  ];
  for (const [number, outcome, hint] of cases) {
    it(`says "${outcome}" of ${number}${hint === undefined ? '' : ' with a hint'}`, () => {
      const result = checkAnswer(asked('number'), { text: '', number });
      assert.ok(result.kind === 'number');
      assert.equal(result.outcome, outcome);
      if (hint === undefined) assert.equal(result.hint, undefined);
      else assert.match(result.hint ?? '', hint);
    });
  }
});

describe('whyIncomplete', () => {
  it('names what is missing before an answer can be locked', () => {
    assert.match(whyIncomplete(sampleItem('text'), { text: '  \n' }) ?? '', /Write an answer/);
    assert.match(whyIncomplete(sampleItem('choice'), { text: 'why' }) ?? '', /Choose an option/);
    assert.match(whyIncomplete(sampleItem('choice'), { text: '', choice: [9] }) ?? '', /does not exist/);
    assert.match(whyIncomplete(sampleItem('number'), { text: 'working' }) ?? '', /Write a number/);
    assert.match(whyIncomplete(sampleItem('number'), { text: '', number: '25' }) ?? '', /Add the unit/);
    assert.match(whyIncomplete(gap, { text: '', choice: [0] }) ?? '', /the point it lacks/);
  });

  it('is content with a whole answer', () => {
    assert.equal(whyIncomplete(sampleItem('text'), { text: 'x' }), undefined);
    assert.equal(whyIncomplete(sampleItem('choice'), { text: '', choice: [0] }), undefined);
    assert.equal(whyIncomplete(sampleItem('number'), { text: '', number: '25 GB' }), undefined);
    assert.equal(whyIncomplete(gap, { text: '', choice: [1, 2] }), undefined);
  });
});

describe('gapOrder', () => {
  it('is fixed for an item and differs between items', () => {
    assert.deepEqual(gapOrder(gap.uuid), gapOrder(gap.uuid));
    assert.notDeepEqual(
      gapOrder('0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a01'),
      gapOrder('0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a02'),
    );
  });
});
