import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findGo } from '../../../../src/judge/languages/goToolchain.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import { requireGo } from '../drivers/goSolution.ts';

/** A program that answers the question as a Go of this version would. */
async function pretend(folder: string, version: string, root = '/nowhere'): Promise<string> {
  const file = path.join(folder, 'go');
  await writeFile(file, `#!/bin/sh\nprintf '%s\\n' '${version}' '${root}'\n`);
  await chmod(file, 0o755);
  return file;
}

function find(searchPath: string, go?: string) {
  const interpreters = go === undefined ? {} : { go };
  return findGo({ interpreters, path: searchPath }, 'linux', '');
}

describe('finding Go', () => {
  describe('on this machine', () => {
    before(requireGo);

    it('gives the tool in its own folder, by an absolute path', async () => {
      const search = await findGo({ interpreters: {}, path: process.env['PATH'] ?? '' });
      assert(search.kind === 'found');
      assert(path.isAbsolute(search.toolchain.path));
      assert.match(search.toolchain.version, /^1\.\d+/);
    });
  });

  describe('among pretended ones', () => {
    before(function () {
      // The pretended tools are shell scripts.
      if (process.platform === 'win32') this.skip();
    });

    it('takes the first on the PATH that is new enough', async () => {
      await inTemporaryFolder(async (folder) => {
        const [old, good] = [path.join(folder, 'old'), path.join(folder, 'good')];
        await mkdir(old);
        await mkdir(good);
        await pretend(old, 'go1.20.14');
        const wanted = await pretend(good, 'go1.23rc1');
        assert.deepEqual(await find([old, good].join(path.delimiter)), {
          kind: 'found',
          toolchain: { path: wanted, version: '1.23rc1' },
        });
      });
    });

    it('takes the tool that a shim leads to', async () => {
      await inTemporaryFolder(async (folder) => {
        const bin = path.join(folder, 'root', 'bin');
        await mkdir(bin, { recursive: true });
        const own = await pretend(bin, 'go1.22.1');
        await pretend(folder, 'go1.22.1', path.join(folder, 'root'));
        const search = await find(folder);
        assert.deepEqual(search, { kind: 'found', toolchain: { path: own, version: '1.22.1' } });
      });
    });

    it('looks where the installer puts it when the PATH has none', async () => {
      await inTemporaryFolder(async (folder) => {
        const file = await pretend(folder, 'go1.21.0');
        const search = await findGo({ interpreters: {}, path: '/nowhere' }, 'linux', folder);
        assert.deepEqual(search, { kind: 'found', toolchain: { path: file, version: '1.21.0' } });
      });
    });

    it('says what was looked at and what to do when none fits', async () => {
      await inTemporaryFolder(async (folder) => {
        const old = await pretend(folder, 'go1.20');
        assert.deepEqual(await find(folder), {
          kind: 'missing',
          looked: [`${old} (Go 1.20, older than 1.21)`],
          advice:
            'Install Go 1.21 or newer from go.dev, or name one in the editor, by the setting codeRounds.go.path.',
        });
        assert.deepEqual(await find(''), {
          kind: 'missing',
          looked: ['go on the PATH'],
          advice:
            'Install Go 1.21 or newer from go.dev, or name one in the editor, by the setting codeRounds.go.path.',
        });
      });
    });

    it('takes the one set by hand and no other', async () => {
      await inTemporaryFolder(async (folder) => {
        await pretend(folder, 'go1.24.0');
        const chosen = path.join(folder, 'absent');
        assert.deepEqual(await find(folder, chosen), {
          kind: 'missing',
          looked: [`${chosen} (did not answer as Go does)`],
          advice:
            'Set codeRounds.go.path to the absolute path of a Go 1.21 or newer, or clear it to search the PATH.',
        });
      });
    });
  });
});
