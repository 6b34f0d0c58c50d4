import assert from 'node:assert/strict';
import { drawSession, sessionLength } from '../../../src/core/questionSession.ts';
import type { Standing } from '../../../src/core/questionStanding.ts';
import { bankSection, numbered } from '../../support/bank.ts';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const { items } = bankSection({}, ...numbers.map((number) => ({ uuid: numbered('question', number) })));
const drawn = (known: ReadonlyMap<string, Standing>, seed?: number) =>
  drawSession(items, known, seed === undefined ? {} : { seed }).map(({ uuid }) => Number(uuid.slice(-3)));
const standing = (...rows: readonly (readonly [number, Standing])[]) =>
  new Map(rows.map(([number, value]) => [numbered('question', number), value] as const));

describe('drawSession', () => {
  it('asks what is due first, then what was never asked, in the order of the pack', () => {
    assert.deepEqual(drawn(standing([9, 'due'], [1, 'held'], [2, 'asked'])), [9, 3, 4, 5, 6]);
  });

  it('asks what is not held before what is, when all were asked', () => {
    const all = numbers.map((number) => [number, number > 9 ? 'asked' : 'held'] as const);
    assert.deepEqual(drawn(standing(...all)), [10, 11, 12, 1, 2]);
  });

  it('mixes by a seed: the same for the same seed, and every question can come first', () => {
    assert.deepEqual(drawn(standing(), 5), drawn(standing(), 5));
    const firsts = new Set(Array.from({ length: 200 }, (_, seed) => drawn(standing(), seed)[0]));
    assert.equal(firsts.size, items.length);
  });

  it('asks as many as there are, or as it is told', () => {
    assert.equal(drawSession(items, new Map(), { length: 8 }).length, 8);
    assert.equal(drawSession(items.slice(0, 2), new Map()).length, 2);
  });

  it('never asks one twice', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      assert.equal(new Set(drawn(standing([3, 'due']), seed)).size, sessionLength);
    }
  });
});
