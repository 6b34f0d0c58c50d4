import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack.ts';
import { judgeHash, proofKey } from '../../packs/proofKey.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

const builtIn = path.join(import.meta.dirname, '../../../problems/senior-backend');
const problem = 'problems/worker-pool';

/** The key of a problem of the built-in pack after something has been changed in it. */
async function keyAfter(change: (folder: string) => Promise<void>, judge = 'judge'): Promise<string> {
  return inTemporaryFolder(async (root) => {
    await cp(path.join(builtIn, 'pack.rounds.json'), path.join(root, 'pack.rounds.json'));
    await cp(path.join(builtIn, problem), path.join(root, problem), { recursive: true });
    await change(path.join(root, problem));
    const [entry] = (await readPack(root)).problems;
    assert.ok(entry);
    return proofKey(entry, judge);
  });
}

const unchanged = (): Promise<void> => Promise.resolve();

describe('proofKey', () => {
  it('stays while nothing has changed, wherever the pack lies', async () => {
    assert.equal(await keyAfter(unchanged), await keyAfter(unchanged));
  });

  it('changes with the judge', async () => {
    assert.notEqual(await keyAfter(unchanged), await keyAfter(unchanged, 'another judge'));
  });

  for (const file of ['prompt.md', 'cases/hidden.rounds.json', 'solutions/accepted/tickets.go']) {
    it(`changes with ${file}`, async () => {
      const changed = await keyAfter((folder) => writeFile(path.join(folder, file), 'otherwise'));
      assert.notEqual(changed, await keyAfter(unchanged));
    });
  }

  it('changes with a solution that is added', async () => {
    const changed = await keyAfter(async (folder) => {
      await mkdir(path.join(folder, 'solutions/accepted'), { recursive: true });
      await writeFile(path.join(folder, 'solutions/accepted/another.go'), 'package solution');
    });
    assert.notEqual(changed, await keyAfter(unchanged));
  });

  it('stays when the results of a soak come in, which have keys of their own', async () => {
    const soaked = await keyAfter((folder) =>
      writeFile(path.join(folder, 'cases/soak.rounds.json'), '{ "soaked": {} }'),
    );
    assert.equal(soaked, await keyAfter(unchanged));
  });
});

describe('judgeHash', function () {
  this.timeout(60_000);

  it('is the same each time it is asked for', async () => {
    assert.equal(await judgeHash(), await judgeHash());
  });
});
