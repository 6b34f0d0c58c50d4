import assert from 'node:assert/strict';
import { roundEventSchema } from '../../../src/core/roundEvent.ts';
import { scorecardOf } from '../../../src/core/scorecard.ts';
import { growthText, heldAgainst } from '../../../src/core/scorecardGrowth.ts';
import { measuredRows } from '../../../src/core/scorecardFacts.ts';
import { roundLog } from '../../support/keptRounds.ts';
import { lruCache } from '../../support/logBook.ts';

const sizes = [1_000, 2_000, 4_000, 8_000, 16_000];
const growing = (power: number) => sizes.map((size) => ({ size, cost: 3 * size ** power }));

describe('a claim held against the measured growth', () => {
  it('is of one call for a class, and of the whole for a function', () => {
    const call = heldAgainst('O(n)', { per: 'call', points: growing(1) });
    assert.deepEqual(call, {
      growth: 'consistent',
      measured: { exponent: 1, uncertainty: 0, claimed: 1 },
    });
    const whole = heldAgainst('O(n)', { per: 'whole', points: growing(0) });
    assert.deepEqual(whole, call);
    assert.equal(heldAgainst('O(1)', { per: 'call', points: growing(1) })?.growth, 'inconsistent');
  });

  it('says nothing without a class, or with too few sizes', () => {
    assert.equal(heldAgainst('', { per: 'call', points: growing(0) }), undefined);
    assert.equal(heldAgainst('O(1)', { per: 'call', points: growing(0).slice(0, 3) }), undefined);
  });

  it('is put in words with the powers', () => {
    const measured = { exponent: 0.98, uncertainty: 0.04, claimed: 1 };
    assert.equal(
      growthText({ growth: 'consistent', measured }),
      'the measured growth is consistent with it (like n^0.98 ± 0.04; the claim comes to n^1.00)',
    );
    assert.equal(growthText({ growth: 'not-measured' }), 'growth was not measured');
  });
});

describe('the scorecard of a round', () => {
  const events = roundLog('whole');
  const complexity = (log: typeof events) => scorecardOf(log)?.problems[0]?.complexity;

  it('holds the claim against what was measured in the round, before or after the claim', () => {
    const grown = events.findIndex(({ type }) => type === 'growth');
    const claim = events.findIndex(({ type }) => type === 'complexity');
    assert.ok(claim >= 0 && grown > claim);
    assert.equal(complexity(events)?.growth, 'consistent');
    const swapped = events.with(claim, events[grown]!).with(grown, events[claim]!);
    assert.deepEqual(complexity(swapped), complexity(events));
  });

  it('says that nothing was measured where nothing was', () => {
    const log = events.filter(({ type }) => type !== 'growth');
    assert.deepEqual([complexity(log)?.growth, complexity(log)?.measured], ['not-measured', undefined]);
  });

  it('does not call a claim wrong that was not made', () => {
    const claim = events.find((event) => event.type === 'complexity');
    assert.ok(claim !== undefined);
    const log = events.map((event) => (event === claim ? { ...claim, time: '' } : event));
    const card = scorecardOf(log);
    assert.ok(card !== undefined);
    const row = measuredRows(card).find(({ title }) => title === 'Complexity claim');
    assert.match(row?.facts[0]?.text ?? '', /^time not claimed; space O\(1\) ✗/);
  });

  it('counts what was measured last', () => {
    const steep = roundEventSchema.parse({
      type: 'growth',
      at: 0,
      clock: 0,
      segment: 1,
      problem: lruCache,
      language: 'go',
      per: 'call',
      points: growing(1),
    });
    const claim = events.findIndex(({ type }) => type === 'complexity');
    const last = events.findIndex(({ type }) => type === 'growth');
    const log = [...events.slice(0, last + 1), steep, ...events.slice(last + 1)];
    assert.ok(claim >= 0);
    assert.equal(complexity(log)?.growth, 'inconsistent');
  });
});
