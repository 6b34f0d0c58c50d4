import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../../../../src/core/humanError.ts';
import { unpackPack } from '../../../../src/packs/archive/unpackPack.ts';
import { packArchive } from '../../../support/packArchive.ts';
import { packFileBytes } from '../../../support/packFolder.ts';
import type { RawEntry } from '../../../support/rawZip.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const readable: readonly (readonly [string, (usual: readonly RawEntry[]) => readonly RawEntry[]])[] = [
  ['stored files', (usual) => usual],
  ['files that a zip tool has compressed', (usual) => usual.map((entry) => ({ ...entry, method: 8 }))],
  ['sizes behind the data', (usual) => usual.map((entry) => ({ ...entry, method: 8, descriptor: true }))],
  ['files that may be executed', (usual) => usual.map((entry) => ({ ...entry, mode: 0o100777 }))],
];

describe('unpackPack', () => {
  for (const [what, entries] of readable) {
    it(`unpacks an archive with ${what}`, async () => {
      await inTemporaryFolder(async (folder) => {
        const file = path.join(folder, 'a.zip');
        await writeFile(file, packArchive({ entries }));
        const pack = await unpackPack(file, path.join(folder, 'store'));
        assert.equal(pack.contents.manifest.id, 'acme.basics');
        assert.equal(pack.contents.problems[0]?.cases.length, 2);
        for (const [name, bytes] of packFileBytes()) {
          const unpacked = path.join(pack.folder, name);
          assert.deepEqual(await readFile(unpacked), bytes);
          assert.equal((await stat(unpacked)).mode & 0o111, 0);
        }
        assert.equal(path.dirname(pack.folder), path.join(folder, 'store'));
      });
    });
  }

  it('gives packs of the same content the same checksum, however they are packed', async () => {
    await inTemporaryFolder(async (folder) => {
      const checksums = await Promise.all(
        readable.map(async ([, entries], index) => {
          const file = path.join(folder, `${index}.zip`);
          await writeFile(file, packArchive({ entries }));
          return (await unpackPack(file, folder)).sha256;
        }),
      );
      assert.equal(new Set(checksums).size, 1);
    });
  });

  it('says when the file is not there, and leaves nothing', async () => {
    await inTemporaryFolder(async (folder) => {
      await assert.rejects(unpackPack(path.join(folder, 'a.zip'), folder), (error) => {
        assert.ok(error instanceof HumanError);
        assert.match(error.message, /a\.zip cannot be read \(ENOENT\)\. Name an archive made by /);
        return true;
      });
      assert.deepEqual(await readdir(folder), []);
    });
  });

  it('refuses a folder, and a file that is too large to be read', async () => {
    await inTemporaryFolder(async (folder) => {
      await assert.rejects(unpackPack(folder, folder), /is no file\./);
      const file = path.join(folder, 'a.zip');
      await writeFile(file, Buffer.alloc(50 * 1024 * 1024 + 1));
      await assert.rejects(unpackPack(file, folder), /The archive is over 50 MiB\./);
    });
  });
});
