import assert from 'node:assert/strict';
import path from 'node:path';
import { followUpFaults } from '../../../src/core/followUpLint.ts';
import { readPack } from '../../../src/packs/readPack.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'problems', 'senior-backend');

describe('the follow-ups of the built-in pack', () => {
  it('have no fault, whatever numbers are drawn', async () => {
    const { problems } = await readPack(folder);
    const items = problems.flatMap(({ problem }) =>
      (problem.followUps?.items ?? []).map((item) => ({ item, name: `${problem.slug}, ${item.step}` })),
    );
    assert.ok(items.length >= 15);
    assert.deepEqual(
      items.flatMap(({ item, name }) => followUpFaults(item).map(({ message }) => `${name}: ${message}`)),
      [],
    );
  });
});
