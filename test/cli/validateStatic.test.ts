import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtCommandLine, codeRounds, type Finished } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';
import { inValidPack, replaced, validPack, withValue, type PackChanges } from '../support/validPack.ts';

const store = 'problems/store/problem.rounds.json';
const hidden = 'problems/total/cases/hidden.rounds.json';
const prompt = 'problems/total/prompt.md';

const wrong = replaced(hidden, ['"expected": -3', '"expected": "-3"']);
const fault = `${hidden}:24:7 S05 error Case "below zero": expected: expected an int (32 bits), got "-3". Write a value of that type; docs/format.md shows how.`;
const withoutLineFeed = { [prompt]: (validPack[prompt] ?? '').trimEnd() };

const validate = (folder: string, ...options: readonly string[]): Promise<Finished> =>
  codeRounds(['pack', 'validate', folder, '--static', ...options]);

describe('code-rounds pack validate --static', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  it('finds nothing in a pack without faults, and says that nothing was run', async () => {
    await inValidPack({}, async (folder) => {
      const { status, out, error } = await validate(folder);
      assert.deepEqual([status, out, error], [0, '0 errors, 0 warnings. Nothing was run.\n', '']);
    });
  });

  it('tells a finding a line, and exits 1 for an error', async () => {
    await inValidPack(wrong, async (folder) => {
      const { status, out } = await validate(folder);
      assert.deepEqual([status, out], [1, `${fault}\n1 error, 0 warnings. Nothing was run.\n`]);
    });
  });

  it('lets warnings be', async () => {
    await inValidPack(withoutLineFeed, async (folder) => {
      const { status, out } = await validate(folder);
      assert.equal(status, 0);
      assert.match(out, /F07 warning .*\n0 errors, 1 warning\. Nothing was run\.\n$/);
    });
  });

  it('tells the same as JSON', async () => {
    await inValidPack(wrong, async (folder) => {
      const { status, out } = await validate(folder, '--json');
      assert.equal(status, 1);
      const told = JSON.parse(out) as Record<string, unknown>;
      assert.deepEqual(told, {
        schema: 1,
        errors: 1,
        warnings: 0,
        findings: [
          {
            path: hidden,
            line: 24,
            column: 7,
            code: 'S05',
            severity: 'error',
            what: 'Case "below zero": expected: expected an int (32 bits), got "-3".',
            mend: 'Write a value of that type; docs/format.md shows how.',
          },
        ],
        mended: 0,
      });
    });
  });

  it('exits 2 where there is no pack', async () => {
    await inTemporaryFolder(async (folder) => {
      const { status, out } = await validate(folder);
      assert.equal(status, 2);
      assert.match(out, /^pack\.rounds\.json F01 error There is no pack manifest here\. /);
    });
  });

  it('exits 2 where there is no folder', async () => {
    const { status, out, error } = await validate('/nowhere/at/all');
    assert.deepEqual([status, out], [2, '']);
    assert.match(
      error,
      /^\/nowhere\/at\/all: no pack here\. Name the folder that holds pack\.rounds\.json, or an archive/,
    );
  });

  it('mends on request what is mechanical, and tells what is left', async () => {
    await inValidPack({ ...wrong, ...withoutLineFeed }, async (folder) => {
      const { status, out } = await validate(folder, '--fix');
      assert.deepEqual(
        [status, out],
        [1, `Mended 1 finding.\n${fault}\n1 error, 0 warnings. Nothing was run.\n`],
      );
      assert.equal(await readFile(path.join(folder, prompt), 'utf8'), validPack[prompt]);
    });
  });

  it('holds the pack against a published one', async () => {
    await inValidPack({}, async (against) => {
      await inValidPack(withValue('pack.rounds.json', ['version'], '1.1.0'), async (folder) => {
        const { status, out } = await validate(folder, '--against', against);
        assert.equal(status, 1);
        assert.match(out, /I06 error Version 1\.1\.0 is not above the published 1\.2\.0\./);
      });
    });
  });

  it('takes the archive of the published one', async () => {
    await inValidPack({}, async (folder) => {
      await inTemporaryFolder(async (elsewhere) => {
        const archive = path.join(elsewhere, 'basics.zip');
        const built = await codeRounds(['pack', 'build', folder, '--out', archive]);
        assert.deepEqual([built.status, built.error], [0, '']);
        const { status, out } = await codeRounds(
          ['pack', 'validate', folder, '--static', '--against', archive],
          { XDG_CACHE_HOME: elsewhere },
        );
        assert.equal(status, 1);
        assert.match(out, /I06 error Version 1\.2\.0 is not above the published 1\.2\.0\./);
      });
    });
  });

  describe('of an archive', () => {
    /** Builds the archive of a pack. @param check gets its file, and runs validation with it. */
    const inArchive = (
      changes: PackChanges,
      check: (validateIt: (...options: readonly string[]) => Promise<Finished>) => Promise<void>,
    ): Promise<void> =>
      inValidPack(changes, (folder) =>
        inTemporaryFolder(async (elsewhere) => {
          const archive = path.join(elsewhere, 'basics.zip');
          const built = await codeRounds(['pack', 'build', folder, '--out', archive]);
          assert.deepEqual([built.status, built.error], [0, '']);
          await check((...options) =>
            codeRounds(['pack', 'validate', archive, '--static', ...options], { XDG_CACHE_HOME: elsewhere }),
          );
        }),
      );
    const untold =
      ' Nothing was run. The archive has only the solutions that its editorials show: validate its folder too.\n';

    it('does not miss what an archive leaves out', async () => {
      await inArchive(withValue('problems/pool/problem.rounds.json', ['status'], 'draft'), async (check) => {
        const { status, out, error } = await check();
        assert.deepEqual([status, out, error], [0, `0 errors, 0 warnings.${untold}`, '']);
      });
    });

    it('tells what is wrong inside', async () => {
      const constant = replaced(prompt, ['Write it.', 'Write it. <b>Now.</b>']);
      await inArchive(constant, async (check) => {
        const { status, out } = await check();
        assert.equal(status, 0);
        assert.match(out, /problems\/total\/prompt\.md:3:\d+ M06 warning .*\n0 errors, 1 warning\./);
      });
    });

    it('leaves the archive as it is', async () => {
      await inArchive({}, async (check) => {
        const fixing = await check('--fix');
        assert.equal(fixing.status, 2);
        assert.match(
          fixing.error,
          /basics\.zip is an archive, and stays as it is\. Use --fix on the pack's folder\./,
        );
        const changed = await check('--changed');
        assert.equal(changed.status, 2);
        assert.match(changed.error, /basics\.zip is an archive, without a history\./);
      });
    });

    it('exits 2 for one that is refused', async () => {
      await inTemporaryFolder(async (folder) => {
        const torn = path.join(folder, 'torn.zip');
        await writeFile(torn, 'torn');
        const { status, error } = await codeRounds(['pack', 'validate', torn], { XDG_CACHE_HOME: folder });
        assert.equal(status, 2);
        assert.match(error, /torn\.zip: .*nothing of it was kept/);
      });
    });
  });

  it('exits 2 where the published one is not there', async () => {
    await inValidPack({}, async (folder) => {
      const { status, error } = await validate(folder, '--against', `${folder}-old`);
      assert.equal(status, 2);
      assert.match(error, /-old: no published pack here that can be read\./);
    });
  });

  it('looks with --changed at the problems that differ from the last commit alone', async () => {
    const faults = { ...wrong, ...withValue(store, ['hints'], [' ']) };
    await inValidPack(faults, async (folder) => {
      commitAll(folder);
      const before = await validate(folder, '--changed');
      assert.deepEqual(
        [before.status, before.out],
        [0, '0 errors, 0 warnings. No problem has changed. Nothing was run.\n'],
      );
      await writeFile(path.join(folder, 'problems/total/assets.txt'), 'new\n');
      const after = await validate(folder, '--changed');
      assert.equal(after.status, 1);
      assert.ok(after.out.includes(fault));
      assert.ok(!after.out.includes(store));
      assert.match(after.out, / Of the problems, only what has changed: total\. Nothing was run\.\n$/);
    });
  });

  it('looks with --changed --against at those that differ from the published pack alone', async () => {
    await inValidPack(wrong, async (against) => {
      const changes = { ...wrong, ...withValue(store, ['hints'], [' ']) };
      await inValidPack(changes, async (folder) => {
        const { out } = await validate(folder, '--changed', '--against', against);
        assert.match(out, /H01 error Hint 1 is empty\./);
        assert.ok(!out.includes(fault));
        assert.match(out, / only what has changed: store\./);
      });
    });
  });

  it('says what --changed needs where there is no repository', async () => {
    await inValidPack({}, async (folder) => {
      const { status, error } = await codeRounds(['pack', 'validate', folder, '--static', '--changed'], {
        GIT_CEILING_DIRECTORIES: path.dirname(folder),
      });
      assert.equal(status, 2);
      assert.match(
        error,
        /^--changed cannot ask git about .*Commit once, or name an older pack with --against\.\n$/,
      );
    });
  });
});

function commitAll(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'All');
}
