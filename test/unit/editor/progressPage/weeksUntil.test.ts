import { strict as assert } from 'node:assert';
import { weeksUntil } from '../../../../src/editor/progressPage/weeksUntil.ts';

describe('weeksUntil', () => {
  it('ends with the week that holds now, and leaves no gap, over a change of the clocks too', () => {
    const now = new Date(2026, 3, 5, 23, 59).getTime();
    const weeks = weeksUntil(now, 12, 'en');
    assert.equal(weeks.length, 12);
    const last = weeks.at(-1);
    assert.ok(last !== undefined && last.begins <= now && now < last.ends);
    weeks.forEach(({ begins, ends }, index) => {
      assert.equal(new Date(begins).getDay(), 1);
      assert.equal(new Date(begins).getHours(), 0);
      assert.equal(weeks[index + 1]?.begins ?? ends, ends);
    });
    assert.equal(last.label, 'Mar 30');
  });
});
