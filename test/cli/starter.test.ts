import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

describe('code-rounds starter', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  for (const [language, text] of [
    ['typescript', /export class LRUCache \{/],
    ['javascript', /class LRUCache \{/],
    ['python', /class LRUCache:/],
    ['Python', /class LRUCache:/],
  ] as const) {
    it(`prints the starter in ${language}`, async () => {
      const { status, out, error } = await codeRounds(['starter', 'lru-cache', language]);
      assert.deepEqual([status, error], [0, '']);
      assert.match(out, text);
    });
  }

  it('takes the name with its pack', async () => {
    const name = 'code-rounds.senior-backend/lru-cache';
    assert.equal((await codeRounds(['starter', name, 'python'])).status, 0);
  });

  it('writes a new file, with what it needs beside it, and makes the folders', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'a', 'b', 'bucket.ts');
      const { status, out } = await codeRounds(['starter', 'token-bucket', 'typescript', '--out', file]);
      assert.deepEqual([status, out], [0, `${file}\n`]);
      const source = readFileSync(file, 'utf8');
      const imports = [...source.matchAll(/from '\.\/(.+?)'/g)].map(([, name]) => name ?? '');
      assert.ok(imports.length > 0, 'the clock is a type of its own');
      const beside = readdirSync(path.dirname(file));
      for (const name of imports)
        assert.ok(beside.some((other) => other.startsWith(name.replace(/\.\w+$/, ''))));
    });
  });

  it('never overwrites a file', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'solution.py');
      writeFileSync(file, 'mine');
      const { status, error } = await codeRounds(['starter', 'lru-cache', 'python', '--out', file]);
      assert.equal(status, 2);
      assert.match(error, /is there already and was left as it is\. Choose another name with --out\.\n$/);
      assert.equal(readFileSync(file, 'utf8'), 'mine');
      assert.deepEqual(readdirSync(folder), ['solution.py']);
    });
  });

  it('says that a folder is no file to write', async () => {
    await inTemporaryFolder(async (folder) => {
      const { status, error } = await codeRounds([
        'starter',
        'lru-cache',
        'python',
        '--out',
        folder + path.sep,
      ]);
      assert.equal(status, 2);
      assert.match(error, /is a folder\. Name the file to write with --out\.\n$/);
    });
  });

  it('leaves a support file of the student alone', async () => {
    await inTemporaryFolder(async (folder) => {
      const first = path.join(folder, 'first.ts');
      await codeRounds(['starter', 'token-bucket', 'typescript', '--out', first]);
      const support = readdirSync(folder).filter((name) => name !== 'first.ts');
      assert.ok(support.length > 0);
      for (const name of support) writeFileSync(path.join(folder, name), 'mine');
      const second = path.join(folder, 'second.ts');
      assert.equal((await codeRounds(['starter', 'token-bucket', 'typescript', '--out', second])).status, 0);
      for (const name of support) assert.equal(readFileSync(path.join(folder, name), 'utf8'), 'mine');
    });
  });

  it('says where it cannot write', async () => {
    await inTemporaryFolder(async (folder) => {
      const blocked = path.join(folder, 'file');
      writeFileSync(blocked, '');
      const file = path.join(blocked, 'solution.py');
      const { status, error } = await codeRounds(['starter', 'lru-cache', 'python', '--out', file]);
      assert.equal(status, 2);
      assert.match(error, /cannot be written \(\w+\)\. Choose another place with --out\.\n$/);
      assert.equal(existsSync(file), false);
    });
  });

  it('offers the nearest problem', async () => {
    const { status, error } = await codeRounds(['starter', 'lru-cahce', 'python']);
    assert.equal(status, 2);
    assert.match(error, /^There is no problem "lru-cahce"\. Did you mean "lru-cache"\?/);
  });

  it('names the languages it knows', async () => {
    const { status, error } = await codeRounds(['starter', 'lru-cache', 'rust']);
    assert.equal(status, 2);
    assert.match(
      error,
      /^"rust" is no language here\. Write one of typescript, javascript, python, go, java\.\n$/,
    );
  });
});
