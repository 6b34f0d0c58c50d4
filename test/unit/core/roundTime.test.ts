import assert from 'node:assert/strict';
import { clockText, leftText, spokenTime } from '../../../src/core/roundTime.ts';

describe('the time of a round in words', () => {
  it('is minutes and seconds, with hours where there are some', () => {
    assert.deepEqual([0, 59_999, 60_000, 3_605_000].map(clockText), ['0:00', '0:59', '1:00', '1:00:05']);
  });

  it('shows all of it at the start, and what is over at the end', () => {
    assert.deepEqual(leftText(60_000, 1), { text: '1:00', isOver: false });
    assert.deepEqual(leftText(60_000, 59_500), { text: '0:01', isOver: false });
    assert.deepEqual(leftText(60_000, 130_000), { text: '1:10', isOver: true });
  });

  it('is spoken without digits that run together', () => {
    assert.deepEqual([0, 1_000, 60_000, 245_000].map(spokenTime), [
      '0 seconds',
      '1 second',
      '1 minute',
      '4 minutes and 5 seconds',
    ]);
  });
});
