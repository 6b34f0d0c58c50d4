import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '../../../../src/packs/check/checkPack.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'problems');
const packs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the built-in packs', function () {
  this.timeout(60_000);

  it('are there', () => {
    assert.ok(packs.length > 0);
  });

  for (const { name } of packs) {
    it(`have no finding: ${name}`, async () => {
      assert.deepEqual((await checkPack(path.join(folder, name))).map(formatFinding), []);
    });
  }
});
