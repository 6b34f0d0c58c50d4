import assert from 'node:assert/strict';
import { dayAround, dayStart } from '../../../src/editor/reviewDay.ts';

describe('dayAround', () => {
  it('goes from midnight to midnight where the person is', () => {
    const { begins, ends } = dayAround(new Date(2026, 2, 1, 15, 30).getTime());
    assert.equal(begins, new Date(2026, 2, 1).getTime());
    assert.equal(ends, new Date(2026, 2, 2).getTime());
  });
});

describe('dayStart', () => {
  it('reads a day', () => {
    assert.equal(dayStart('2026-03-01'), new Date(2026, 2, 1).getTime());
  });

  for (const text of ['', '2026-02-30', '2026-13-01', '1.3.2026', '2026-3-1']) {
    it(`reads none in "${text}"`, () => {
      assert.equal(dayStart(text), undefined);
    });
  }
});
