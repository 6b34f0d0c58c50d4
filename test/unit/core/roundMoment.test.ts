import assert from 'node:assert/strict';
import { momentPassed } from '../../../src/core/roundMoment.ts';

const minute = 60_000;
const round = { allowedMs: 45 * minute };

describe('momentPassed', () => {
  it('speaks at half, at five minutes, at one minute and at the end, and at no other second', () => {
    const heard: [number, string][] = [];
    for (let at = 0; at <= 50 * minute; at += 1_000) {
      const moment = momentPassed(round, at - 1_000, at);
      if (moment !== undefined) heard.push([at / minute, moment]);
    }
    assert.deepEqual(heard, [
      [22.5, 'half'],
      [40, 'five-minutes'],
      [44, 'one-minute'],
      [45, 'over'],
    ]);
  });

  it('says only the latest of several that were passed at once', () => {
    assert.equal(momentPassed(round, 0, 44.5 * minute), 'one-minute');
  });

  it('leaves out what a short round has no room for', () => {
    assert.equal(momentPassed({ allowedMs: 5 * minute }, 0, 3 * minute), undefined);
    assert.equal(momentPassed({ allowedMs: 8 * minute }, 0, 4 * minute), 'five-minutes');
  });
});
