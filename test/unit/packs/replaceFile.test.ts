import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../../src/packs/replaceFile.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

describe('replaceFile', () => {
  it('makes a file, and replaces one without changing who may read it', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'a.json');
      await replaceFile(file, 'one');
      await chmod(file, 0o640);
      await replaceFile(file, 'two');
      assert.equal(await readFile(file, 'utf8'), 'two');
      if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o640);
      assert.deepEqual(await readdir(folder), ['a.json']);
    });
  });

  it('leaves nothing beside what it cannot replace', async () => {
    await inTemporaryFolder(async (folder) => {
      const inTheWay = path.join(folder, 'a.json');
      await mkdir(inTheWay);
      await writeFile(path.join(inTheWay, 'mine'), '');
      await assert.rejects(replaceFile(inTheWay, 'one'));
      assert.deepEqual(await readdir(folder, { recursive: true }), ['a.json', path.join('a.json', 'mine')]);
    });
  });
});
