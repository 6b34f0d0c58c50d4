import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../../src/authoring/freshFolder.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('makeFolder', () => {
  it('makes a folder that is missing, or fills an empty one', async () => {
    await inTemporaryFolder(async (folder) => {
      await mkdir(path.join(folder, 'empty'));
      for (const name of ['deep/missing', 'empty']) {
        await makeFolder(path.join(folder, name), (fresh) => writeFile(path.join(fresh, 'a'), ''));
      }
      assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
        'deep',
        path.join('deep', 'missing'),
        path.join('deep', 'missing', 'a'),
        'empty',
        path.join('empty', 'a'),
      ]);
    });
  });

  it('leaves nothing of a folder that was not finished', async () => {
    await inTemporaryFolder(async (folder) => {
      const stopped = makeFolder(path.join(folder, 'new'), async (fresh) => {
        await writeFile(path.join(fresh, 'a'), '');
        throw new Error('stopped');
      });
      await assert.rejects(stopped, /stopped/);
      assert.deepEqual(await readdir(folder), []);
    });
  });
});
