import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const summarySchema = z.object({
  errors: z.number(),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), what: z.string() })),
  skipped: z.array(z.object({ language: z.string(), files: z.array(z.string()), starters: z.number() })),
  notRun: z.array(z.string()),
  tables: z.array(z.object({ problem: z.string(), layers: z.array(z.object({ layer: z.string() })) })),
  cancelled: z.boolean(),
});

describe('code-rounds pack validate, where it runs a pack', function () {
  this.timeout(120_000);
  before(builtCommandLine);

  it('tells progress, findings and the table, and ends with 1 when a wrong solution passes', async () => {
    await withPack(async (pack) => {
      const wrong = path.join(pack, 'problems/longest-streak/solutions/wrong/above-the-goal.js');
      writeFileSync(wrong, readFileSync(wrong, 'utf8').replace('walked > goal', 'walked >= goal'));
      const { status, out, error } = await codeRounds(['pack', 'validate', pack]);
      assert.equal(status, 1);
      assert.match(
        out,
        /^problems\/longest-streak\/solutions\/wrong\/above-the-goal\.js L07 error Passes every case, .* Add the case that catches it\.$/m,
      );
      assert.match(out, /^longest-streak:\n {2}layer +cases +catches +alone\n {2}example/m);
      assert.match(out, /^ {2}JavaScript: 3 files, \d+ runs, /m);
      assert.match(out, /^1 error, \d+ warnings?\.$/m);
      assert.match(error, /^longest-streak \d+\/\d+ accepted\/one-pass\.js: accepted$/m);
    });
  });

  it('names what it skips, and does not run it', async () => {
    await withPack(async (pack) => {
      const { status, out, error } = await codeRounds(['pack', 'validate', pack, '--skip', 'JavaScript']);
      assert.equal(status, 0, out);
      assert.match(
        error,
        /^Skipped JavaScript as asked: 1 starter and 3 solutions \(problems\/longest-streak\/solutions\/accepted\/one-pass\.js, /m,
      );
      assert.doesNotMatch(error, /one-pass\.js: accepted/);
      assert.match(out, /JavaScript was skipped\.\n$/);
    });
  });

  for (const [ci, severity, status] of [
    [[], 'warning', 0],
    [['--ci'], 'error', 1],
  ] as const) {
    it(`tells a missing language with its files, as ${severity}: ${ci.join(' ') || 'without --ci'}`, async () => {
      await withPack(async (pack, folder) => {
        const empty = { PATH: folder };
        const result = await codeRounds(['pack', 'validate', pack, '--json', ...ci], empty);
        const { findings } = summarySchema.parse(JSON.parse(result.out));
        const [missing] = findings.filter(({ code }) => code === 'L13');
        assert.equal(missing?.severity, severity);
        assert.match(
          missing.what,
          /^Python was not found on this machine \(tried .+\); its 1 starter and 4 solutions \(problems\/longest-streak\/solutions\/accepted\/grouped\.py, .*\) were NOT checked\.$/,
        );
        assert.equal(result.status, status);
      }, 'javascript,python');
    });
  }

  it('prints all of it as JSON, and nothing else on standard output', async () => {
    await withPack(async (pack) => {
      const { out } = await codeRounds(['pack', 'validate', pack, '--json', '--skip', 'javascript']);
      const summary = summarySchema.parse(JSON.parse(out));
      assert.deepEqual(
        summary.skipped.map(({ language, starters }) => [language, starters]),
        [['javascript', 1]],
      );
      assert.equal(summary.tables[0]?.problem, 'longest-streak');
      assert.equal(summary.cancelled, false);
    });
  });

  it('says that nothing is run of a problem whose cases cannot be used', async () => {
    await withPack(async (pack) => {
      writeFileSync(path.join(pack, 'problems/longest-streak/cases/visible.rounds.json'), '{ "cases": 1 }');
      const { status, out, error } = await codeRounds(['pack', 'validate', pack]);
      assert.equal(status, 1);
      assert.match(out, /^longest-streak: nothing was run, because its cases cannot be used\./m);
      assert.match(out, /Nothing was run of longest-streak\.\n$/);
      assert.equal(error, '');
    });
  });

  it('refuses to skip what is no language', async () => {
    await withPack(async (pack) => {
      const { status, error } = await codeRounds(['pack', 'validate', pack, '--skip', 'rust']);
      assert.equal(status, 2);
      assert.match(error, /^"rust" is no language here\. Write one of typescript, /);
    });
  });
});

describe('code-rounds pack record', function () {
  this.timeout(120_000);
  before(builtCommandLine);

  it('says from which solution it records, who agrees, and that nothing has changed', async () => {
    await withPack(async (pack) => {
      const { status, out } = await codeRounds(['pack', 'record', pack]);
      assert.equal(status, 0);
      assert.match(
        out,
        /^longest-streak: answers up to date \(1 case\)\.\n {2}From grouped\.py; the same from one-pass\.js, one-pass\.py\n$/,
      );
    }, 'javascript,python');
  });

  it('ends with 1 and writes nothing where the file is out of date and it is only to look', async () => {
    await withPack(async (pack) => {
      const cases = path.join(pack, 'problems/longest-streak/cases');
      const hidden = path.join(cases, 'hidden.rounds.json');
      writeFileSync(hidden, readFileSync(hidden, 'utf8').replace('"count": 60', '"count": 61'));
      const recorded = readFileSync(path.join(cases, 'recorded.rounds.json'), 'utf8');
      const { status, out } = await codeRounds(['pack', 'record', pack, '--check']);
      assert.equal(status, 1);
      assert.match(out, /^longest-streak: recorded answers are out of date\. Run "code-rounds pack record"/);
      assert.equal(readFileSync(path.join(cases, 'recorded.rounds.json'), 'utf8'), recorded);
      assert.match(
        (await codeRounds(['pack', 'record', pack])).out,
        /^longest-streak: answers written \(1 case\)/,
      );
      assert.equal((await codeRounds(['pack', 'record', pack, '--check'])).status, 0);
    }, 'javascript,python');
  });

  it('offers the nearest problem', async () => {
    await withPack(async (pack) => {
      const { status, error } = await codeRounds(['pack', 'record', pack, 'longest-streek']);
      assert.equal(status, 2);
      assert.match(error, /^There is no problem "longest-streek" .* Did you mean "longest-streak"\?\n$/);
    });
  });
});

/** A fresh pack with one problem; JavaScript alone runs anywhere. */
function withPack(
  use: (pack: string, folder: string) => Promise<void>,
  languages = 'javascript',
): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const pack = path.join(folder, 'demo');
    assert.equal((await codeRounds(['pack', 'new', pack, '--languages', languages])).status, 0);
    await use(pack, folder);
  });
}
