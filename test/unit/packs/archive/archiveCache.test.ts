import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unpackedFolder } from '../../../../src/packs/archive/archiveCache.ts';
import { packFolder } from '../../../../src/packs/packFolder.ts';
import { packArchive } from '../../../support/packArchive.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const day = 24 * 60 * 60_000;

async function inCache(use: (archive: string, cache: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const archive = path.join(folder, 'a.zip');
    await writeFile(archive, packArchive());
    await use(archive, path.join(folder, 'cache'));
  });
}

describe('unpackedFolder', () => {
  it('unpacks an archive once, and finds it again', async () => {
    await inCache(async (archive, cache) => {
      const folder = await unpackedFolder(archive, cache);
      await writeFile(path.join(folder, 'mark'), '');
      assert.equal(await unpackedFolder(archive, cache), folder);
      assert.equal(await readFile(path.join(folder, 'mark'), 'utf8'), '');
      assert.deepEqual(await readdir(cache), [path.basename(folder)]);
    });
  });

  it('unpacks an archive that has changed', async () => {
    await inCache(async (archive, cache) => {
      const folder = await unpackedFolder(archive, cache);
      await writeFile(archive, packArchive({ files: { 'README.md': 'New.' } }));
      const other = await unpackedFolder(archive, cache);
      assert.notEqual(other, folder);
      assert.equal(await readFile(path.join(other, 'README.md'), 'utf8'), 'New.');
    });
  });

  it('gives the same folder to all who ask at once', async () => {
    await inCache(async (archive, cache) => {
      const folders = await Promise.all([1, 2, 3].map(() => unpackedFolder(archive, cache)));
      assert.equal(new Set(folders).size, 1);
      assert.equal((await readdir(cache)).length, 1);
    });
  });

  it('keeps nothing of an archive that is refused', async () => {
    await inCache(async (archive, cache) => {
      await writeFile(archive, 'no archive');
      await assert.rejects(unpackedFolder(archive, cache));
      assert.deepEqual(await readdir(cache), []);
    });
  });

  it('removes what was not used for a month and what a dead process left, and nothing of others', async () => {
    await inCache(async (archive, cache) => {
      const now = Date.now();
      for (const [name, age] of [
        ['0'.repeat(64), 31 * day],
        ['1'.repeat(64), 29 * day],
        ['unpacking-aaaaaa', 2 * 60 * 60_000],
        ['unpacking-bbbbbb', 60_000],
        ['somebody-elses', 365 * day],
      ] as const) {
        await mkdir(path.join(cache, name), { recursive: true });
        await utimes(path.join(cache, name), (now - age) / 1000, (now - age) / 1000);
      }
      const folder = await unpackedFolder(archive, cache, now);
      assert.deepEqual(
        (await readdir(cache)).sort(),
        ['1'.repeat(64), path.basename(folder), 'somebody-elses', 'unpacking-bbbbbb'].sort(),
      );
    });
  });
});

describe('packFolder', () => {
  it('takes a folder as it is, and unpacks an archive', async () => {
    await inCache(async (archive, cache) => {
      assert.equal(await packFolder(path.dirname(archive), cache), path.dirname(archive));
      assert.equal(path.dirname(await packFolder(archive, cache)), cache);
    });
  });
});
