import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '../../../../src/packs/check/checkPack.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { readStock } from '../../../../src/packs/readStock.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'problems');
const packs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join(folder, name));

describe('the built-in packs', function () {
  this.timeout(60_000);

  it('are there', () => {
    assert.ok(packs.length > 0);
  });

  for (const pack of packs) {
    it(`have no finding: ${path.basename(pack)}`, async () => {
      // Rounds of one built-in pack draw from the others.
      const beside = await readStock(packs.filter((other) => other !== pack));
      const findings = await checkPack(pack, { beside });
      assert.deepEqual(findings.map(formatFinding), []);
    });
  }
});
