import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPack, type BuildOutcome } from '../../../../src/packs/archive/buildPack.ts';
import { unpackPack } from '../../../../src/packs/archive/unpackPack.ts';
import { formatIssue } from '../../../../src/packs/issue.ts';
import { inPackFolder, type PackFiles } from '../../../support/packFolder.ts';
import { packManifestFile } from '../../../support/packManifest.ts';
import { storeProblemFile } from '../../../support/problems.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const problemPath = 'problems/sample/problem.rounds.json';
const shown = 'problems/sample/solutions/accepted/shown.py';

/** Every kind of file that is packed, and every kind that is not. */
const full: PackFiles = {
  'pack.rounds.json':
    '{\n  // kept\n' +
    JSON.stringify({ ...packManifestFile, problems: ['unfinished', 'sample', 'rough'] }).slice(1),
  [problemPath]: { ...storeProblemFile, submissions: { 'accepted/shown.py': 'editorial' } },
  [shown]: 'def shown(): pass\n',
  'problems/sample/solutions/accepted/other.py': 'x',
  'problems/sample/solutions/wrong/a.py': 'x',
  'problems/sample/editorial.md': '# Editorial\n',
  'problems/sample/assets/a.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'problems/sample/notes.txt': 'For me.',
  ...draft('unfinished', '33333333-3333-4333-8333-333333333333'),
  ...draft('rough', '44444444-4444-4444-8444-444444444444'),
  'problems/forgotten/prompt.md': '# Forgotten\n',
  'README.md': 'Read me.\n',
  'package.json': '{}',
  '.git/config': 'x',
  'rounds/one.rounds.json': '{}',
};

function draft(slug: string, uuid: string): PackFiles {
  return {
    [`problems/${slug}/problem.rounds.json`]: { ...storeProblemFile, slug, uuid, status: 'draft' },
    [`problems/${slug}/cases/hidden.rounds.json`]: 'not written yet',
  };
}

const packed = [
  'README.md',
  'pack.rounds.json',
  'problems/sample/assets/a.png',
  'problems/sample/cases/hidden.rounds.json',
  'problems/sample/cases/visible.rounds.json',
  'problems/sample/editorial.md',
  problemPath,
  'problems/sample/prompt.md',
  shown,
  'rounds/one.rounds.json',
];

function issuesOf(outcome: BuildOutcome): string[] {
  assert.ok(outcome.kind === 'invalid');
  return outcome.issues.map(formatIssue);
}

describe('buildPack', () => {
  it('packs what a student needs, and leaves out drafts, other solutions and what is not of the format', async () => {
    await inPackFolder(full, (folder) =>
      inTemporaryFolder(async (other) => {
        const outcome = await buildPack(folder, path.join(other, 'a.zip'));
        assert.ok(outcome.kind === 'built', JSON.stringify(outcome));
        assert.deepEqual(
          outcome.files.map((file) => file.path),
          packed,
        );
        assert.deepEqual(outcome.others, ['problems/sample/notes.txt']);
        assert.deepEqual(
          outcome.leftOut.map((file) => [file.path, file.why]),
          [
            ['problems/forgotten/prompt.md', 'unlisted'],
            ['problems/rough/cases/hidden.rounds.json', 'draft'],
            ['problems/rough/problem.rounds.json', 'draft'],
            ['problems/sample/solutions/accepted/other.py', 'solution'],
            ['problems/sample/solutions/wrong/a.py', 'solution'],
            ['problems/unfinished/cases/hidden.rounds.json', 'draft'],
            ['problems/unfinished/problem.rounds.json', 'draft'],
          ],
        );
        const { contents, folder: unpacked } = await unpackPack(path.join(other, 'a.zip'), other);
        assert.deepEqual(contents.manifest.problems, ['sample']);
        assert.match(await readFile(path.join(unpacked, 'pack.rounds.json'), 'utf8'), /\/\/ kept/);
        assert.equal(await readFile(path.join(unpacked, shown), 'utf8'), 'def shown(): pass\n');
      }),
    );
  });

  it('gives the same bytes from the same files, whatever their times, their line ends and the folder', async () => {
    const build = (files: PackFiles, touch: boolean): Promise<Buffer> =>
      inPackFolder(files, (folder) =>
        inTemporaryFolder(async (other) => {
          if (touch) await utimes(path.join(folder, 'README.md'), 1, 1);
          const outcome = await buildPack(folder, path.join(other, 'a.zip'));
          assert.equal(outcome.kind, 'built');
          return readFile(path.join(other, 'a.zip'));
        }),
      );
    const windows = { ...full, 'README.md': '\uFEFFRead me.\r\n' };
    const first = await build(full, false);
    assert.ok(first.equals(await build(full, true)));
    assert.ok(first.equals(await build(windows, false)));
    assert.ok(!first.equals(await build({ ...full, 'README.md': 'Read me!\n' }, false)));
  });

  it('replaces an earlier archive, and leaves nothing else beside it', async () => {
    await inPackFolder({}, (folder) =>
      inTemporaryFolder(async (other) => {
        await writeFile(path.join(other, 'a.zip'), 'an earlier one');
        const outcome = await buildPack(folder, path.join(other, 'a.zip'));
        assert.equal(outcome.kind, 'built');
        assert.deepEqual(await readdir(other), ['a.zip']);
        assert.equal((await readFile(path.join(other, 'a.zip'))).toString('latin1', 0, 2), 'PK');
      }),
    );
  });

  const wrong: readonly (readonly [string, PackFiles, RegExp])[] = [
    [
      'whose reading has errors',
      { [problemPath]: '{' },
      /^problems\/sample\/problem\.rounds\.json:1:2: Not valid JSON/,
    ],
    [
      'whose cases have errors',
      { 'problems/sample/cases/hidden.rounds.json': '[]' },
      /^problems\/sample\/cases\/hidden\.rounds\.json:1:1: Expected an object/,
    ],
    [
      'without a prompt',
      { 'problems/sample/prompt.md': undefined },
      /^pack\.rounds\.json: The problem "sample" lacks its file prompt\.md\.$/,
    ],
    [
      'with a picture that is none',
      { 'problems/sample/assets/a.png': 'x' },
      /is no image of the kind that its ending says\.$/,
    ],
    [
      'with a file that is too large',
      { 'problems/sample/prompt.md': 'x'.repeat(70_000) },
      /^problems\/sample\/prompt\.md: The file is over 64 KiB\./,
    ],
    [
      'with a name that is not allowed',
      { 'problems/sample/assets/a b.png': 'x' },
      /^problems\/sample\/assets\/a b\.png: This has a name that is not allowed/,
    ],
    [
      'with a name that Windows cannot have',
      { 'problems/sample/assets/aux.png': 'x' },
      /^problems\/sample\/assets\/aux\.png: This has a name that Windows keeps for a device\. Rename it\.$/,
    ],
  ];
  for (const [what, files, message] of wrong) {
    it(`refuses a pack ${what}, and writes nothing`, async () => {
      await inPackFolder(files, (folder) =>
        inTemporaryFolder(async (other) => {
          assert.match(issuesOf(await buildPack(folder, path.join(other, 'a.zip')))[0] ?? '', message);
          assert.deepEqual(await readdir(other), []);
        }),
      );
    });
  }

  const links = [
    'problems',
    'problems/sample',
    problemPath,
    'problems/sample/prompt.md',
    'problems/sample/assets',
  ];
  for (const link of links) {
    it(`refuses a pack whose ${link} is a link`, async () => {
      await inPackFolder({}, (elsewhere) =>
        inPackFolder({}, async (folder) => {
          await mkdir(path.join(elsewhere, 'problems/sample/assets'), { recursive: true });
          await rm(path.join(folder, link), { recursive: true, force: true });
          await symlink(path.join(elsewhere, link), path.join(folder, link));
          const [first = ''] = issuesOf(await buildPack(folder, path.join(folder, 'a.zip')));
          assert.match(first, /is a link\. Packs hold no links; copy the file\.$/);
        }),
      );
    });
  }
});
