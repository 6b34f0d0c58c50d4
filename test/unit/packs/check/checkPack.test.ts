import assert from 'node:assert/strict';
import { checkPack } from '../../../../src/packs/check/checkPack.ts';
import { inValidPack } from '../../../support/validPack.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';

describe('checkPack', () => {
  it('finds nothing in a pack without faults', async () => {
    await inValidPack({}, async (folder) => {
      assert.deepEqual((await checkPack(folder)).map(formatFinding), []);
    });
  });
});
