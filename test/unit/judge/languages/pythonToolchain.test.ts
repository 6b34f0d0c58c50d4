import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { findPython } from '../../../../src/judge/languages/pythonToolchain.ts';
import { requirePython } from '../drivers/pythonDriver.ts';

describe('finding Python', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'find-python-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A program that answers the question as an interpreter of this version would. */
  async function pretend(
    name: string,
    version: string,
    answer = `${folder}/real-${name}\n${version}`,
  ): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\nprintf '%s\\n' '${answer}'\n`);
    await chmod(path, 0o755);
    return path;
  }

  describe('on this machine', () => {
    before(requirePython);

    it('gives the interpreter itself, by an absolute path', async () => {
      const search = await findPython({ interpreters: {}, path: process.env['PATH'] ?? '' });
      assert(search.kind === 'found');
      assert(isAbsolute(search.toolchain.path));
      assert.match(search.toolchain.version, /^3\.\d+\.\d+$/);
    });
  });

  describe('among pretended ones', () => {
    before(function () {
      // The pretended interpreters are shell scripts.
      if (process.platform === 'win32') this.skip();
    });

    it('takes python3 before python, and asks it for its own path', async () => {
      await pretend('python', '3.13.0');
      await pretend('python3', '3.9.0');
      const search = await findPython({ interpreters: {}, path: folder });
      assert.deepEqual(search, {
        kind: 'found',
        toolchain: { path: `${folder}/real-python3`, version: '3.9.0' },
      });
    });

    it('passes over one that is too old', async () => {
      await pretend('python3', '3.8.18');
      await pretend('python', '3.10.1');
      const search = await findPython({ interpreters: {}, path: folder });
      assert(search.kind === 'found');
      assert.equal(search.toolchain.version, '3.10.1');
    });

    it('says what was looked at and what to do when none fits', async () => {
      const old = await pretend('python3', '3.8.18');
      const odd = await pretend('python', '', 'Python was not found');
      assert.deepEqual(await findPython({ interpreters: {}, path: folder }, 'linux'), {
        kind: 'missing',
        looked: [
          `${old}, which is Python 3.8.18, older than 3.9`,
          `${odd}, which did not answer as Python 3 does`,
        ],
        advice:
          'Install Python 3.9 or newer with your package manager ("sudo apt install python3"), or name one in the editor, by the setting codeRounds.python.path.',
      });
    });

    it('takes the one set by hand and no other', async () => {
      await pretend('python3', '3.12.0');
      const chosen = join(folder, 'absent');
      const search = await findPython({ interpreters: { python: chosen }, path: folder });
      assert.deepEqual(search, {
        kind: 'missing',
        looked: [`${chosen}, which did not answer as Python 3 does`],
        advice:
          'Set codeRounds.python.path to the absolute path of a Python 3.9 or newer, or clear it to search the PATH.',
      });
    });

    it('asks again when the file has changed', async () => {
      const path = await pretend('python3', '3.8.18');
      assert.equal((await findPython({ interpreters: {}, path: folder })).kind, 'missing');
      await rm(path);
      await pretend('python3', '3.11.2');
      assert.equal((await findPython({ interpreters: {}, path: folder })).kind, 'found');
    });

    it('ignores relative entries of the PATH', async () => {
      await pretend('python3', '3.12.0');
      assert.deepEqual(await findPython({ interpreters: {}, path: '.:bin:' }, 'darwin'), {
        kind: 'missing',
        looked: ['python3 on the PATH', 'python on the PATH'],
        advice:
          'Install Python 3.9 or newer from python.org or with "brew install python", or name one in the editor, by the setting codeRounds.python.path.',
      });
    });
  });
});
