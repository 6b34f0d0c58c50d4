import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPack } from '../../../src/packs/check/checkPack.ts';
import { formatFinding } from '../../../src/packs/finding.ts';
import { mendPack } from '../../../src/packs/mendPack.ts';
import { inValidPack, validPack, withValue } from '../../support/validPack.ts';

const hidden = 'problems/total/cases/hidden.rounds.json';
const prompt = 'problems/total/prompt.md';

describe('mendPack', () => {
  it('mends all that is mechanical, so that nothing is found any more', async () => {
    const changes = {
      ...withValue('problems/store/problem.rounds.json', ['slug'], 'shop'),
      ...withValue('problems/pool/problem.rounds.json', ['uuid'], '20000000-0000-4000-8000-000000000001'),
      ...withValue(hidden, ['cases', 0, 'uuid'], undefined),
      [prompt]: `\uFEFF${(validPack[prompt] ?? '').replaceAll('\n', '\r\n')}`,
    };
    await inValidPack(changes, async (folder) => {
      assert.equal(await mendPack(folder, await checkPack(folder)), 4);
      assert.deepEqual((await checkPack(folder)).map(formatFinding), []);
      assert.equal(await readFile(path.join(folder, prompt), 'utf8'), validPack[prompt]);
    });
  });

  it('writes nothing where nothing is mechanical', async () => {
    const changes = withValue(hidden, ['cases', 0, 'name'], 7);
    await inValidPack(changes, async (folder) => {
      assert.equal(await mendPack(folder, await checkPack(folder)), 0);
      assert.equal(await readFile(path.join(folder, hidden), 'utf8'), changes[hidden]);
    });
  });
});
