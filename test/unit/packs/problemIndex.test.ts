import { strict as assert } from 'node:assert';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemIndex } from '../../../src/packs/problemIndex.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { inPackFolder } from '../../support/packFolder.ts';
import { packManifestFile } from '../../support/packManifest.ts';
import { storeProblemFile } from '../../support/problems.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

const problemFile = 'problems/sample/problem.rounds.json';

describe('ProblemIndex', () => {
  /** A pack, a place for the index, and a file that stands for the program. */
  const inPlace = (
    use: (parts: { pack: string; kept: string; program: string; index: ProblemIndex }) => Promise<void>,
  ): Promise<void> =>
    inPackFolder({}, (pack) =>
      inTemporaryFolder(async (folder) => {
        const kept = path.join(folder, 'index');
        const program = path.join(folder, 'program.js');
        await writeFile(program, '1');
        await use({ pack, kept, program, index: new ProblemIndex(kept, program) });
      }),
    );

  const titleOf = async (index: ProblemIndex, pack: string): Promise<string | undefined> =>
    (await index.read(pack)).problems[0]?.problem.title;

  /** Changes a text without changing the file's length and time, as nothing but this test would. */
  const forge = async (file: string, from: string, to: string): Promise<void> => {
    assert.equal(from.length, to.length);
    const time = new Date('2026-01-01');
    await utimes(file, time, time);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(from, to));
    await utimes(file, time, time);
  };

  const setTime = async (file: string): Promise<void> => {
    const time = new Date('2026-01-01');
    await utimes(file, time, time);
  };

  it('answers as readPack does, the first time and from what it kept', async () => {
    await inPlace(async ({ pack, index }) => {
      const plain = await readPack(pack);
      assert.deepEqual(await index.read(pack), plain);
      assert.deepEqual(await index.read(pack), plain);
    });
  });

  it('does not read a problem again that has not changed', async () => {
    await inPlace(async ({ pack, index }) => {
      const file = path.join(pack, problemFile);
      await setTime(file);
      assert.equal(await titleOf(index, pack), 'Sample');
      await forge(file, 'Sample', 'Forged');
      assert.equal(await titleOf(index, pack), 'Sample');
    });
  });

  it('reads a problem again whose length or time has changed', async () => {
    await inPlace(async ({ pack, index }) => {
      await titleOf(index, pack);
      await writeFile(
        path.join(pack, problemFile),
        JSON.stringify({ ...storeProblemFile, title: 'Renamed' }),
      );
      assert.equal(await titleOf(index, pack), 'Renamed');
    });
  });

  it('forgets everything when the manifest or the program has changed', async () => {
    for (const changed of ['manifest', 'program'] as const) {
      await inPlace(async ({ pack, program, index }) => {
        const file = path.join(pack, problemFile);
        await setTime(file);
        await titleOf(index, pack);
        await forge(file, 'Sample', 'Forged');
        if (changed === 'program') await writeFile(program, 'another');
        else
          await writeFile(
            path.join(pack, 'pack.rounds.json'),
            JSON.stringify({ ...packManifestFile, title: 'Other' }),
          );
        assert.equal(await titleOf(index, pack), 'Forged', changed);
      });
    }
  });

  it('tells a fault each time, with its place', async () => {
    await inPlace(async ({ pack, index }) => {
      const tags = { ...storeProblemFile, tags: ['unheard-of'] };
      await writeFile(path.join(pack, problemFile), JSON.stringify(tags, null, 2));
      const first = await index.read(pack);
      assert.equal(first.issues.length, 1);
      assert.ok((first.issues[0]?.line ?? 0) > 1);
      assert.deepEqual(await index.read(pack), first);
    });
  });

  it('reads anew where what was kept is torn, or nothing can be kept', async () => {
    await inPlace(async ({ pack, kept, index }) => {
      await titleOf(index, pack);
      const [name = ''] = await readdir(kept);
      await writeFile(path.join(kept, name), '{"program":');
      assert.equal(await titleOf(index, pack), 'Sample');
      await rm(kept, { recursive: true });
      await writeFile(kept, 'a file where the folder should be');
      assert.equal(await titleOf(index, pack), 'Sample');
    });
  });
});
