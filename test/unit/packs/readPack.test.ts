import assert from 'node:assert/strict';
import path from 'node:path';
import { formatIssue } from '../../../src/packs/issue.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { packManifestFile } from '../../support/packManifest.ts';
import { storeProblemFile } from '../../support/problems.ts';

const manifest = (changes: Readonly<Record<string, unknown>>): PackFiles => ({
  'pack.rounds.json': { ...packManifestFile, ...changes },
});
const problem = (changes: Readonly<Record<string, unknown>>): PackFiles => ({
  'problems/sample/problem.rounds.json': { ...storeProblemFile, ...changes },
});

describe('readPack', () => {
  it('reads manifest and problems, in the order of the manifest', async () => {
    const files = {
      ...manifest({ problems: ['second', 'sample'] }),
      'problems/second/problem.rounds.json': {
        ...storeProblemFile,
        slug: 'second',
        uuid: '22222222-2222-4222-8222-222222222222',
      },
    };
    await inPackFolder(files, async (folder) => {
      const pack = await readPack(folder);
      assert.deepEqual(pack.issues, []);
      assert.equal(pack.manifest?.id, 'acme.basics');
      assert.deepEqual(
        pack.problems.map(({ problem: { slug }, folder: own }) => [slug, own]),
        ['second', 'sample'].map((slug) => [slug, path.join(folder, 'problems', slug)]),
      );
    });
  });

  it('reads neither cases nor prose', async () => {
    const files = { 'problems/sample/cases/hidden.rounds.json': '{', 'problems/sample/prompt.md': undefined };
    await inPackFolder(files, async (folder) => {
      assert.deepEqual((await readPack(folder)).issues, []);
    });
  });

  const broken: readonly (readonly [string, PackFiles, string])[] = [
    ['has no manifest', { 'pack.rounds.json': undefined }, 'pack.rounds.json: The file is missing. Add it.'],
    ['has a manifest of a later format', manifest({ format: 2 }), 'pack.rounds.json:2:3: Expected 1, got 2.'],
    [
      'names a language that is none',
      manifest({ languages: ['typescript', 'rust'] }),
      'pack.rounds.json:15:5: Expected one of "typescript", "javascript", "python", "go", "java", got "rust".',
    ],
  ];
  for (const [what, files, message] of broken) {
    it(`gives no pack where it ${what}`, async () => {
      await inPackFolder(files, async (folder) => {
        const pack = await readPack(folder);
        assert.deepEqual(pack.issues.map(formatIssue), [message]);
        assert.equal(pack.manifest, undefined);
        assert.deepEqual(pack.problems, []);
      });
    });
  }

  const file = 'problems/sample/problem.rounds.json';
  const lacking: readonly (readonly [string, PackFiles, string])[] = [
    ['is missing', { [file]: undefined }, `${file}: The file is missing. Add it.`],
    ['has a wrong type', problem({ minutes: '20' }), `${file}:6:3: Expected a number, got "20".`],
    ['has an unknown key', problem({ hint: [] }), `${file}:58:3: Unknown key "hint". Did you mean "hints"?`],
    [
      'is of an unknown kind',
      problem({ kind: 'clas' }),
      `${file}:10:3: Expected one of "function", "class", got "clas".`,
    ],
    [
      'is of no kind',
      problem({ kind: undefined }),
      `${file}:1:1: "kind" is missing; expected one of "function", "class".`,
    ],
    [
      'is of no kind, but of something like it',
      problem({ kind: undefined, knd: 'class' }),
      `${file}:1:1: "kind" is missing; expected one of "function", "class". Did you mean it by "knd"?`,
    ],
    [
      'has a slug that is not its folder',
      problem({ slug: 'other' }),
      `${file}:3:3: "slug" is "other", but the folder is "sample". Make them equal.`,
    ],
    [
      'has a tag that the pack does not have',
      problem({ tags: ['sampling', 'caching'] }),
      `${file}:9:5: Tag "caching" is not in the pack's tags. Add it to pack.rounds.json.`,
    ],
  ];
  for (const [what, files, message] of lacking) {
    it(`leaves out a problem that ${what}, and says so`, async () => {
      await inPackFolder(files, async (folder) => {
        const pack = await readPack(folder);
        assert.deepEqual(pack.issues.map(formatIssue), [message]);
        assert.equal(pack.manifest?.id, 'acme.basics');
        assert.deepEqual(pack.problems, []);
      });
    });
  }

  it('refuses a problem that is listed twice', async () => {
    await inPackFolder(manifest({ problems: ['sample', 'sample'] }), async (folder) => {
      const pack = await readPack(folder);
      assert.deepEqual(pack.issues.map(formatIssue), [
        'pack.rounds.json:20:5: The problem "sample" is listed twice. Delete one.',
      ]);
      assert.equal(pack.problems.length, 1);
    });
  });
});
