import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { builtCommandLine, cli, codeRounds, type Finished } from '../support/commandLine.ts';
import { packArchive } from '../support/packArchive.ts';
import { inPackFolder, type PackFiles } from '../support/packFolder.ts';
import { packManifestFile } from '../support/packManifest.ts';
import { storeProblemFile } from '../support/problems.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const run = promisify(execFile);

const draft: PackFiles = {
  'pack.rounds.json': { ...packManifestFile, problems: ['sample', 'rough'] },
  'problems/rough/problem.rounds.json': {
    ...storeProblemFile,
    slug: 'rough',
    uuid: '33333333-3333-4333-8333-333333333333',
    status: 'draft',
  },
  'problems/sample/solutions/wrong/a.py': 'x',
  'problems/sample/todo.txt': 'x',
};

const solution = `export class Store {
  #values = new Map();
  constructor(size) {}
  get(key) { return this.#values.get(key) ?? null; }
  put(key, value) { this.#values.set(key, value); }
  take(count) { throw new Error(String(count)); }
}
`;

/** A command line with a cache of its own, in a folder for archives. */
async function inPlace(
  use: (folder: string, run: (...args: readonly string[]) => Promise<Finished>) => Promise<void>,
): Promise<void> {
  await inTemporaryFolder((folder) =>
    use(folder, (...args) => codeRounds(args, { XDG_CACHE_HOME: path.join(folder, 'cache') })),
  );
}

describe('code-rounds pack build', function () {
  this.timeout(120_000);
  before(builtCommandLine);

  it('lists what it packed with sizes, says what it left out, and names the archive', async () => {
    await inPackFolder(draft, (pack) =>
      inPlace(async (folder, run) => {
        const file = path.join(folder, 'a.zip');
        const { status, out, error } = await run('pack', 'build', pack, '--out', file);
        assert.deepEqual([status, error], [0, '']);
        assert.match(out, /^ *\d+ {2}problems\/sample\/problem\.rounds\.json$/m);
        assert.match(out, /^ +9 {2}problems\/sample\/prompt\.md$/m);
        assert.match(
          out,
          /^Left out: 1 file, of drafts\nLeft out: 1 file, solutions that no editorial shows\n/m,
        );
        assert.match(out, /^Left out, for they are not part of the format: problems\/sample\/todo\.txt$/m);
        assert.match(out, /a\.zip: acme\.basics 1\.0\.0, 5 files, [\d.]+ KiB\n$/);
        assert.deepEqual(await readdir(folder), ['a.zip']);
      }),
    );
  });

  it('gives the same bytes every time, in every time zone, and on the Node.js of the PATH', async () => {
    await inPackFolder(draft, (pack) =>
      inTemporaryFolder(async (folder) => {
        const archives = ['a.zip', 'b.zip', 'c.zip'].map((name) => path.join(folder, name));
        const [first = '', second = '', third = ''] = archives;
        const args = (file: string): string[] => [cli, 'pack', 'build', pack, '--out', file];
        await run(process.execPath, args(first));
        await run(process.execPath, args(second), { env: { ...process.env, TZ: 'Pacific/Kiritimati' } });
        await run('node', args(third));
        const bytes = await Promise.all(archives.map((file) => readFile(file)));
        assert.ok(bytes.every((other) => bytes[0]?.equals(other) === true));
      }),
    );
  });

  it('refuses a pack that cannot be read, says where, and writes nothing', async () => {
    await inPackFolder({ 'problems/sample/cases/hidden.rounds.json': '{' }, (pack) =>
      inPlace(async (folder, run) => {
        const file = path.join(folder, 'a.zip');
        const { status, out, error } = await run('pack', 'build', pack, '--out', file);
        assert.deepEqual([status, out], [1, '']);
        assert.match(error, /problems\/sample\/cases\/hidden\.rounds\.json:1:2: Not valid JSON/);
        assert.match(error, /\nNothing was built\. Mend what is listed above\.\n$/);
        assert.ok(!existsSync(file));
      }),
    );
  });

  it('says when the archive cannot be written there', async () => {
    await inPackFolder({}, (pack) =>
      inPlace(async (folder, run) => {
        const { status, error } = await run('pack', 'build', pack, '--out', path.join(folder, 'no', 'a.zip'));
        assert.equal(status, 2);
        assert.match(error, /a\.zip cannot be written \(ENOENT\)\. Choose another place with --out\.\n$/);
      }),
    );
  });

  for (const args of [
    ['pack', 'build', 'a'],
    ['pack', 'build', '--out', 'a.zip'],
    ['pack', 'build', 'a', 'b', '--out', 'c'],
  ]) {
    it(`says what it takes: ${args.join(' ')}`, async () => {
      const { status, error } = await codeRounds(args);
      assert.equal(status, 2);
      assert.match(error, /^"pack build" takes the PATH of a pack, and --out FILE for its archive\.\n/);
    });
  }
});

describe('code-rounds --pack with an archive', function () {
  this.timeout(120_000);
  before(builtCommandLine);

  it('lists and tests as with the folder, and leaves the folder out of it', async () => {
    await inPlace(async (folder, run) => {
      const file = path.join(folder, 'a.zip');
      await inPackFolder(draft, async (pack) => {
        assert.equal((await run('pack', 'build', pack, '--out', file)).status, 0);
      });
      const { out } = await run('list', '--pack', file);
      assert.match(out, /^sample +2\/5 {2}Sample {2}\(sampling; acme\.basics\)$/m);
      assert.doesNotMatch(out, /rough/);
      await writeFile(path.join(folder, 'store.js'), solution);
      const tested = await run('test', 'sample', path.join(folder, 'store.js'), '--pack', file);
      assert.deepEqual([tested.status, tested.error], [0, '']);
      assert.match(tested.out, /^Accepted: 2 of 2 cases passed\./);
      assert.equal((await readdir(path.join(folder, 'cache', 'code-rounds', 'packs'))).length, 1);
    });
  });

  it('refuses a hostile archive in one sentence, and keeps nothing of it', async () => {
    await inPlace(async (folder, run) => {
      const file = path.join(folder, 'evil.zip');
      const entries = [{ name: '../../evil', data: Buffer.from('x') }];
      await writeFile(file, packArchive({ entries: (usual) => [...usual, ...entries] }));
      const { status, out, error } = await run('list', '--pack', file);
      assert.deepEqual([status, out], [2, '']);
      assert.equal(
        error,
        `${file}: "../../evil" leads out of the pack's folder. The pack was refused and nothing of it was kept; ask its author for an archive made by "code-rounds pack build".\n`,
      );
      assert.deepEqual(await readdir(path.join(folder, 'cache', 'code-rounds', 'packs')), []);
    });
  });

  it('refuses an archive of a pack that is loaded already, naming both', async () => {
    await inPackFolder({}, (pack) =>
      inPlace(async (folder, run) => {
        const file = path.join(folder, 'a.zip');
        await writeFile(
          file,
          packArchive({ files: { 'pack.rounds.json': { ...packManifestFile, id: 'evil.basics' } } }),
        );
        const { status, error } = await run('list', '--pack', pack, '--pack', file);
        assert.equal(status, 2);
        assert.match(error, /"Sample" of evil\.basics has the same UUID as "Sample" of acme\.basics/);
      }),
    );
  });
});
