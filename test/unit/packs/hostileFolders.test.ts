import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../../../src/core/humanError.ts';
import { formatIssue } from '../../../src/packs/issue.ts';
import { listPackFiles } from '../../../src/packs/listPackFiles.ts';
import { readPackContents } from '../../../src/packs/packContents.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { readPrompt } from '../../../src/packs/readProse.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { packManifestFile } from '../../support/packManifest.ts';

const hidden = 'problems/sample/cases/hidden.rounds.json';

async function firstIssue(folder: string): Promise<string> {
  const read = await readPackContents(folder);
  assert.ok(read.kind === 'invalid');
  return read.issues.map(formatIssue)[0] ?? '';
}

describe('a hostile folder given as a pack', () => {
  for (const link of ['pack.rounds.json', 'problems', 'problems/sample', 'problems/sample/cases', hidden]) {
    it(`is not read through a link at ${link}`, async () => {
      await inPackFolder({}, (elsewhere) =>
        inPackFolder({}, async (folder) => {
          await rm(path.join(folder, link), { recursive: true });
          await symlink(path.join(elsewhere, link), path.join(folder, link));
          assert.match(
            await firstIssue(folder),
            new RegExp(`: ${link} is a link\\. Packs hold no links; copy the file\\.$`),
          );
        }),
      );
    });
  }

  it('may itself be named by a link, which is the choice of the person', async () => {
    await inPackFolder({}, (elsewhere) =>
      inPackFolder({}, async (folder) => {
        await symlink(elsewhere, path.join(folder, 'link'));
        assert.equal((await readPackContents(path.join(folder, 'link'))).kind, 'read');
      }),
    );
  });

  it('does not fill the memory with a huge file', async () => {
    await inPackFolder({}, async (folder) => {
      await truncate(path.join(folder, hidden), 4 * 1024 ** 3);
      assert.equal(
        await firstIssue(folder),
        `${hidden}: The file is over 16 MiB. Make it smaller, or split it.`,
      );
    });
  });

  it('does not wait for a pipe that nobody writes to', async function () {
    if (process.platform === 'win32') return this.skip();
    await inPackFolder({ [hidden]: undefined }, async (folder) => {
      execFileSync('mkfifo', [path.join(folder, hidden)]);
      assert.equal(await firstIssue(folder), `${hidden}: Not a file. Packs hold plain files only.`);
    });
  });

  it('has no prompt where that is a link out of it', async () => {
    await inPackFolder({ 'problems/sample/prompt.md': undefined }, async (folder) => {
      await symlink('/etc/hostname', path.join(folder, 'problems/sample/prompt.md'));
      const [entry] = (await readPack(folder)).problems;
      assert.ok(entry !== undefined);
      await assert.rejects(readPrompt(entry), (error) => error instanceof HumanError);
    });
  });

  const wrong: readonly (readonly [string, PackFiles, RegExp])[] = [
    ['__proto__', { 'pack.rounds.json': '{"__proto__": {}}' }, /Key "__proto__" is not allowed/],
    ['deep JSON', { [hidden]: '['.repeat(2_000_000) }, /nests deeper than 32 levels/],
    [
      'a length in place of a list',
      { 'pack.rounds.json': { ...packManifestFile, tags: { length: {} } } },
      /an object with the key "length"/,
    ],
  ];
  for (const [what, files, message] of wrong) {
    it(`is told of ${what}`, async () => {
      await inPackFolder(files, async (folder) => {
        assert.match(await firstIssue(folder), message);
      });
    });
  }
});

describe('listPackFiles', () => {
  it('lists what the format has a place for, what it has not, and nothing at the top that is not its own', async () => {
    const files = {
      'problems/sample/notes.txt': 'x',
      Makefile: 'x',
      '.git/hooks/pre-commit': 'x',
      LICENSE: 'x',
    };
    await inPackFolder(files, async (folder) => {
      const listing = await listPackFiles(folder);
      assert.deepEqual(listing.issues, []);
      assert.deepEqual(listing.others, ['problems/sample/notes.txt']);
      assert.deepEqual(listing.files[0], { path: 'LICENSE', size: 1 });
      assert.equal(listing.files.length, 6);
    });
  });

  it('stops at too many files', async function () {
    this.timeout(120_000);
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, index) => [`rounds/r${index}.rounds.json`, '']),
    );
    await inPackFolder(many, async (folder) => {
      const { issues } = await listPackFiles(folder);
      assert.deepEqual(issues.map(formatIssue), [
        'pack.rounds.json: The pack has over 5000 files. Split it into several packs.',
      ]);
    });
  });
});
