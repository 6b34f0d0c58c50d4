import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageIds } from '../../src/core/language.ts';
import { checkPack } from '../../src/packs/check/checkPack.ts';
import { formatFinding } from '../../src/packs/finding.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { missingLanguages } from '../judge/environment.ts';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const missing = await missingLanguages();

describe('code-rounds pack new', function () {
  this.timeout(120_000);
  before(builtCommandLine);

  for (const [kind, slug] of [
    ['function', 'longest-streak'],
    ['class', 'parking-lot'],
    ['scenario', 'countdown'],
  ] as const) {
    it(`makes a pack with a problem of the kind ${kind} in which nothing is found, though all of it is run`, async () => {
      await inTemporaryFolder(async (folder) => {
        const demo = path.join(folder, 'demo');
        const made = await codeRounds(['pack', 'new', demo, '--kind', kind]);
        assert.deepEqual([made.status, made.error], [0, '']);
        assert.match(made.out, new RegExp(`${slug}/problem\\.rounds\\.json\\n`));
        const skip = [...missing].flatMap((language) => ['--skip', language]);
        const { status, out } = await codeRounds(['pack', 'validate', demo, ...skip]);
        assert.equal(status, 0, out);
        assert.match(out, /^0 errors, 0 warnings\./m);
      });
    });
  }

  it('explains the fields of the manifest and of the problem in comments', async () => {
    await inTemporaryFolder(async (folder) => {
      const demo = path.join(folder, 'demo');
      await codeRounds(['pack', 'new', demo]);
      for (const file of ['pack.rounds.json', 'problems/longest-streak/problem.rounds.json']) {
        const lines = readFileSync(path.join(demo, file), 'utf8').split('\n');
        const first = lines.findIndex((line) => line.startsWith('  "'));
        assert.match(lines[first - 1] ?? '', /^ {2}\/\/ /);
        const comments = lines.filter((line) => line.startsWith('  // ')).length;
        assert.ok(comments >= 10, `${file} has ${comments}`);
      }
    });
  });

  it('takes publisher, title and languages, and leaves out the solutions in others', async () => {
    await inTemporaryFolder(async (folder) => {
      const pack = path.join(folder, 'Week One');
      const options = [
        '--publisher',
        'acme',
        '--title',
        'The first week',
        '--languages',
        'python, typescript',
      ];
      assert.equal((await codeRounds(['pack', 'new', pack, ...options])).status, 0);
      const { manifest } = await readPack(pack);
      assert.equal(manifest?.id, 'acme.week-one');
      assert.equal(manifest.title, 'The first week');
      assert.deepEqual(manifest.languages, ['typescript', 'python']);
      const accepted = readdirSync(path.join(pack, 'problems/longest-streak/solutions/accepted'));
      assert.deepEqual([...new Set(accepted.map((file) => path.extname(file)))].sort(), ['.py', '.ts']);
      assert.deepEqual((await checkPack(pack)).map(formatFinding), []);
    });
  });

  it('makes packs in which nothing is found by reading, whichever language is chosen', async () => {
    await inTemporaryFolder(async (folder) => {
      for (const language of languageIds) {
        const pack = path.join(folder, language);
        assert.equal((await codeRounds(['pack', 'new', pack, '--languages', language])).status, 0);
        for (const kind of ['class', 'scenario']) {
          const more = ['--problem', `a-${kind}`, '--kind', kind];
          assert.equal((await codeRounds(['pack', 'new', pack, ...more])).status, 0);
        }
        assert.deepEqual((await checkPack(pack)).map(formatFinding), []);
      }
    });
  });

  it('gives every pack UUIDs of its own', async () => {
    await inTemporaryFolder(async (folder) => {
      for (const name of ['one', 'two']) await codeRounds(['pack', 'new', path.join(folder, name)]);
      const [one, two] = await Promise.all(['one', 'two'].map((name) => readPack(path.join(folder, name))));
      assert.ok(one?.problems[0] && two?.problems[0]);
      assert.notEqual(one.problems[0].problem.uuid, two.problems[0].problem.uuid);
    });
  });

  it('adds a problem to a pack, and leaves comments and layout of its manifest', async () => {
    await inTemporaryFolder(async (folder) => {
      const demo = path.join(folder, 'demo');
      await codeRounds(['pack', 'new', demo, '--languages', 'javascript,typescript']);
      const before = readFileSync(path.join(demo, 'pack.rounds.json'), 'utf8');
      const added = ['--problem', 'count-it', '--kind', 'scenario', '--title', 'Count it'];
      assert.equal((await codeRounds(['pack', 'new', demo, ...added])).status, 0);
      const after = readFileSync(path.join(demo, 'pack.rounds.json'), 'utf8');
      assert.equal(
        after,
        before
          .replace('["longest-streak"]', '["longest-streak", "count-it"]')
          .replace('["arrays"]', '["arrays", "concurrency"]'),
      );
      const { problems, issues } = await readPack(demo);
      assert.deepEqual(issues, []);
      assert.deepEqual(
        problems.map(({ problem }) => problem.title),
        ['Longest streak', 'Count it'],
      );
      assert.deepEqual((await checkPack(demo)).map(formatFinding), []);
    });
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a folder that holds something',
      ['full'],
      /full is there already and was left as it is\. Choose another name/,
    ],
    [
      'a problem that is there',
      ['demo', '--problem', 'longest-streak'],
      /has a problem "longest-streak" already/,
    ],
    ['a folder of a problem', ['demo', '--problem', 'lost'], /lost is there already and was left as it is/],
    ['a slug that is none', ['demo', '--problem', 'No Slug'], /"No Slug" is no slug: write lower-case words/],
    ['an unknown kind', ['new', '--kind', 'clas'], /"clas" is no kind of problem\. Did you mean "class"\?/],
    [
      'a pack inside of a pack',
      ['demo/problems/new'],
      /new would lie inside the pack .*demo\. Choose a place beside it, or add a problem to it with --problem SLUG\./,
    ],
    ['an empty title', ['new', '--title', ''], /A title has 1 to 80 characters, this one 0\./],
    ['an unknown language', ['new', '--languages', 'rust'], /"rust" is no language here\. Write one of/],
    ['a publisher that is none', ['new', '--publisher', 'A B'], /"A B\.new" cannot be a pack's id\./],
    [
      'languages for a pack that has its own',
      ['demo', '--problem', 'more', '--languages', 'go'],
      /The pack is there already and says its languages\. Leave out --languages\./,
    ],
  ];
  for (const [what, [name = '', ...options], message] of refused) {
    it(`refuses ${what}, and writes nothing`, async () => {
      await inTemporaryFolder(async (folder) => {
        await codeRounds(['pack', 'new', path.join(folder, 'demo'), '--languages', 'javascript']);
        mkdirSync(path.join(folder, 'demo/problems/lost'));
        mkdirSync(path.join(folder, 'full'));
        writeFileSync(path.join(folder, 'full', 'notes.txt'), 'mine');
        cpSync(path.join(folder, 'demo'), path.join(folder, 'kept'), { recursive: true });
        const { status, out, error } = await codeRounds(['pack', 'new', path.join(folder, name), ...options]);
        assert.deepEqual([status, out], [2, '']);
        assert.match(error, message);
        assert.equal(existsSync(path.join(folder, 'new')), false);
        for (const there of ['full', 'demo']) {
          const kept =
            there === 'demo' ? readdirSync(path.join(folder, 'kept'), { recursive: true }) : ['notes.txt'];
          assert.deepEqual(readdirSync(path.join(folder, there), { recursive: true }).sort(), kept.sort());
        }
      });
    });
  }
});
