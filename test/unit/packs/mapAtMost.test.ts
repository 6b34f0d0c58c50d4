import { strict as assert } from 'node:assert';
import { setImmediate as turn } from 'node:timers/promises';
import { mapAtMost } from '../../../src/packs/mapAtMost.ts';

describe('mapAtMost', () => {
  it('keeps the order of the items, whichever is done first', async () => {
    const results = await mapAtMost(3, [3, 1, 2], async (turns) => {
      for (let left = turns; left > 0; left -= 1) await turn();
      return turns * 10;
    });
    assert.deepEqual(results, [30, 10, 20]);
  });

  it('never does more than so many at a time', async () => {
    let now = 0;
    let most = 0;
    await mapAtMost(
      4,
      Array.from({ length: 20 }, (_, index) => index),
      async () => {
        now += 1;
        most = Math.max(most, now);
        await turn();
        now -= 1;
      },
    );
    assert.equal(most, 4);
  });

  it('fails as the first failing work does', async () => {
    await assert.rejects(
      mapAtMost(2, [1, 2], (item) => Promise.reject(new Error(`no ${item}`))),
      /no 1/,
    );
  });
});
