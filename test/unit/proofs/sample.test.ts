import assert from 'node:assert/strict';
import { sampleOfDay } from '../../packs/sample.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number, 13));

describe('sampleOfDay', () => {
  it('takes all of them in turn', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const taken = Array.from({ length: 7 }, (_, index) => sampleOfDay(slugs, 2, day(index + 1))).flat();
    assert.deepEqual([...new Set(taken)].sort(), slugs);
    assert.equal(taken.length, 14);
  });

  it('is the same all day long', () => {
    const slugs = ['a', 'b', 'c'];
    const morning = sampleOfDay(slugs, 1, new Date('2026-01-03T00:00:00Z'));
    assert.deepEqual(morning, sampleOfDay(slugs, 1, new Date('2026-01-03T23:59:59Z')));
  });

  it('takes what is there where that is less', () => {
    assert.deepEqual(sampleOfDay(['a'], 2, day(1)), ['a']);
    assert.deepEqual(sampleOfDay([], 2, day(1)), []);
  });
});
