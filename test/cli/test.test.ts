import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runReportSchema, type RunReport } from '../../src/core/runReport.ts';
import { builtCommandLine, codeRounds, type Finished } from '../support/commandLine.ts';
import { hiddenCase, inPackFolder, visibleCase, type PackFiles } from '../support/packFolder.ts';
import { storeProblemFile } from '../support/problems.ts';
import { rightStore, zeroStore } from '../support/storeSolutions.ts';

const cases = 'problems/sample/cases';

describe('code-rounds test', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  it('accepts a right solution', async () => {
    const { status, out, error } = await test(rightStore);
    assert.deepEqual([status, out, error], [0, 'Accepted: 2 of 2 cases passed.\n', '']);
  });

  it('names the hidden case that failed, with its mistake and without its answer', async () => {
    const { status, out } = await test(zeroStore);
    assert.equal(status, 1);
    assert.match(out, /^Wrong answer: 1 of 2 cases passed\.$/m);
    assert.match(out, /^✗ nothing there \(hidden, edge\): Wrong answer$/m);
    assert.match(out, /^ {2}What was never put is not there\.$/m);
    assert.doesNotMatch(out, /expected|get\(1\)/i);
  });

  it('tells where a file does not compile', async () => {
    const { status, out } = await test('export class Store {\n  get(: 1\n}\n');
    assert.equal(status, 1);
    assert.match(out, /^Compile error\.$/m);
    assert.match(out, /^solution\.js:2(:\d+)?: SyntaxError/m);
    assert.match(out, /^2 cases were not run\.$/m);
  });

  describe('--json', () => {
    it('prints one object of the documented form', async () => {
      const { status, out } = await test(rightStore, ['--json']);
      const report = parsed(out);
      assert.equal(status, 0);
      assert.deepEqual(
        [report.schema, report.problem, report.language, report.verdict, report.passed, report.total],
        [1, 'sample', 'javascript', 'accepted', 2, 2],
      );
      assert.deepEqual(
        report.cases.map(({ id, name, layer, visibility, state }) => [id, name, layer, visibility, state]),
        [
          [visibleCase.uuid, 'put and get', 'example', 'visible', 'accepted'],
          [hiddenCase.uuid, 'nothing there', 'edge', 'hidden', 'accepted'],
        ],
      );
      assert.match(report.toolchain ?? '', /^JavaScript, /);
    });

    it('holds no expected value of a hidden case that may not be seen', async () => {
      const failed = parsed((await test(zeroStore, ['--json'])).out).cases[1];
      assert.equal(failed?.state, 'wrong-answer');
      assert.deepEqual([failed.why, failed.message], [hiddenCase.why, '']);
      assert.ok(!('expected' in failed || 'actual' in failed || 'input' in failed));
    });

    it('keeps apart what the solution printed', async () => {
      const report = parsed(
        (await test(`console.log('{"verdict":"accepted"}');${zeroStore}`, ['--json'])).out,
      );
      assert.equal(report.verdict, 'wrong-answer');
      assert.match(report.printed, /\{"verdict":"accepted"\}/);
    });
  });

  describe('--reveal', () => {
    const seen: readonly (readonly [string, readonly string[]])[] = [
      ['name', []],
      ['why', ['why']],
      ['input', ['why', 'input']],
      ['full', ['why', 'input', 'expected', 'actual']],
    ];
    for (const [level, keys] of seen) {
      it(`${level} shows ${keys.join(', ') || 'the name alone'}`, async () => {
        const failed = parsed((await test(zeroStore, ['--json', '--reveal', level])).out).cases[1];
        assert.ok(failed);
        const all = ['why', 'input', 'expected', 'actual'];
        assert.deepEqual(
          all.filter((key) => key in failed),
          keys,
        );
      });
    }

    it('follows the pack, the problem before it, and the case before both', async () => {
      const open = { ...hiddenCase, reveal: 'full' };
      const files: readonly (readonly [PackFiles, boolean])[] = [
        [{ 'problems/sample/problem.rounds.json': { ...storeProblemFile, reveal: 'full' } }, true],
        [{ [`${cases}/hidden.rounds.json`]: { cases: [open] } }, true],
        [
          {
            'problems/sample/problem.rounds.json': { ...storeProblemFile, reveal: 'full' },
            [`${cases}/hidden.rounds.json`]: { cases: [{ ...hiddenCase, reveal: 'name' }] },
          },
          false,
        ],
      ];
      for (const [changed, shown] of files) {
        const failed = parsed((await test(zeroStore, ['--json'], { files: changed })).out).cases[1];
        assert.equal(failed !== undefined && 'expected' in failed, shown);
      }
    });

    it('refuses a level that is none', async () => {
      const { status, error } = await test(zeroStore, ['--reveal', 'all']);
      assert.deepEqual(
        [status, error],
        [2, '"all" is no reveal level. Write one of name, why, input, full.\n'],
      );
    });
  });

  describe('--examples and --case', () => {
    it('run the visible cases alone, or the one of that name', async () => {
      const names = async (args: readonly string[]) =>
        parsed((await test(zeroStore, ['--json', ...args])).out).cases.map(({ name }) => name);
      assert.deepEqual(await names(['--examples']), ['put and get']);
      assert.deepEqual(await names(['--case', 'nothing there']), ['nothing there']);
    });

    it('offer the nearest name where there is none', async () => {
      const { status, error } = await test(rightStore, ['--case', 'nothing their']);
      assert.equal(status, 2);
      assert.equal(
        error,
        'There is no case "nothing their" among the cases. Did you mean "nothing there"?\n',
      );
    });

    it('say so where a hidden case is named among the examples, or there are none', async () => {
      const named = await test(rightStore, ['--examples', '--case', 'nothing there']);
      assert.equal(
        named.error,
        'There is no case "nothing there" among the examples. Names are as a report shows them.\n',
      );
      const files = { [`${cases}/visible.rounds.json`]: { cases: [] } };
      const none = await test(rightStore, ['--examples'], { files });
      assert.deepEqual([none.status, none.error], [2, 'This problem has no examples to run.\n']);
    });
  });

  describe('--junit', () => {
    it('writes a report beside what is printed', async () => {
      await inPackFolder({}, async (folder) => {
        const file = path.join(folder, 'report.xml');
        const { status, out } = await test(zeroStore, ['--junit', file]);
        assert.equal(status, 1);
        assert.match(out, /^Wrong answer/);
        const xml = readFileSync(file, 'utf8');
        assert.match(xml, /<testsuite name="sample" tests="2" failures="1" skipped="0" errors="0"/);
        assert.doesNotMatch(xml, /expected/i);
      });
    });

    it('says where it cannot write, after what it found', async () => {
      const { status, out, error } = await test(rightStore, ['--junit', '/nowhere/report.xml']);
      assert.deepEqual(
        [status, out, error],
        [
          2,
          'Accepted: 2 of 2 cases passed.\n',
          '/nowhere/report.xml cannot be written (ENOENT). Choose another place with --junit.\n',
        ],
      );
    });
  });

  describe('--limits-factor', () => {
    it('gives a slow solution more time', async () => {
      const slow = rightStore.replace(
        'get(',
        'get(key) { for (const end = Date.now() + 400; Date.now() < end; ); return this.found(key); }\n  found(',
      );
      const limits = { ...storeProblemFile, limits: { caseMs: 200 } };
      const files = { 'problems/sample/problem.rounds.json': limits };
      assert.match((await test(slow, [], { files })).out, /^Time limit exceeded/);
      assert.match((await test(slow, ['--limits-factor', '10'], { files })).out, /^Accepted/);
    });

    for (const text of ['0.5', '11', 'two', '']) {
      it(`refuses ${JSON.stringify(text)}`, async () => {
        const { status, error } = await test(rightStore, ['--limits-factor', text]);
        assert.deepEqual(
          [status, error],
          [2, `--limits-factor takes a number from 1 to 10, not "${text}".\n`],
        );
      });
    }
  });

  describe('ends with 2 and says what to do where', () => {
    it('the problem is unknown', async () => {
      const { status, error } = await codeRounds(['test', 'worker-poll', 'a.js']);
      assert.equal(status, 2);
      assert.match(error, /^There is no problem "worker-poll"\. Did you mean "worker-pool"\?/);
    });

    it('the file is missing, or is a folder', async () => {
      const missing = await codeRounds(['test', 'lru-cache', '/nowhere/a.js']);
      assert.deepEqual([missing.status, missing.error], [2, '/nowhere/a.js cannot be read (ENOENT).\n']);
      await inPackFolder({ 'folder.js/a.txt': '' }, async (folder) => {
        const { status, error } = await codeRounds(['test', 'lru-cache', path.join(folder, 'folder.js')]);
        assert.equal(status, 2);
        assert.match(error, /folder\.js cannot be read \(EISDIR\)\.\n$/);
      });
    });

    it('the ending tells no language', async () => {
      const { status, error } = await codeRounds(['test', 'lru-cache', 'a.rb']);
      assert.equal(status, 2);
      assert.match(error, /^a\.rb: the ending tells the language; known are \.ts \.mts/);
    });

    const broken: readonly (readonly [string, string | object, string])[] = [
      [
        'a case file is malformed',
        '{\n  "cases": [}\n',
        'hidden.rounds.json:2:13: Not valid JSON: value expected.',
      ],
      [
        'a case file has a wrong type',
        { cases: [{ ...hiddenCase, operations: [{ call: 1 }] }] },
        'hidden.rounds.json:13:11: Expected a string, got 1.',
      ],
      [
        'a case file has an unknown key',
        { cases: [{ ...hiddenCase, operatoins: [] }] },
        'hidden.rounds.json:20:7: Unknown key "operatoins". Did you mean "operations"?',
      ],
      [
        'a case contradicts the signature',
        { cases: [{ ...hiddenCase, construct: { size: 'big' } }] },
        'hidden.rounds.json:9:9: Case "nothing there": size: expected an int (32 bits), got "big".',
      ],
    ];
    for (const [what, content, message] of broken) {
      it(what, async () => {
        const files = { [`${cases}/hidden.rounds.json`]: content };
        const { status, out, error } = await test(rightStore, [], { files });
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.match(error, /^The cases of "Sample" cannot be used:\n/);
        assert.ok(error.includes(`${cases}/${message}`), error);
      });
    }
  });

  it('ends with 3 where the tool is missing, and says how to get it', async () => {
    const { status, out } = await test('', ['--json'], {
      name: 'solution.py',
      environment: { PATH: '/nowhere' },
    });
    const report = parsed(out);
    assert.equal(status, 3);
    assert.deepEqual([report.verdict, report.toolchain], ['toolchain-missing', null]);
    assert.match(report.message, /^No usable Python was found\. Looked for: /);
    assert.ok(report.cases.every(({ state }) => state === 'not-run'));
  });

  it('ends with 4 where the judge itself fails', async () => {
    const { status, out } = await test(rightStore, ['--json'], { environment: { TMPDIR: '/nowhere' } });
    assert.equal(status, 4);
    assert.equal(parsed(out).verdict, 'judge-error');
  });

  it('leaves the solution as it is', async () => {
    await inPackFolder({}, async (folder) => {
      const file = path.join(folder, 'solution.js');
      writeFileSync(file, rightStore);
      await codeRounds(['test', 'sample', file, '--pack', folder]);
      assert.equal(readFileSync(file, 'utf8'), rightStore);
    });
  });
});

interface Setting {
  readonly files?: PackFiles;
  readonly name?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Tests this source as a solution of the problem `sample`. */
function test(source: string, args: readonly string[] = [], setting: Setting = {}): Promise<Finished> {
  const { files = {}, name = 'solution.js', environment = {} } = setting;
  return inPackFolder(files, (folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, source);
    return codeRounds(['test', 'sample', file, '--pack', folder, ...args], environment);
  });
}

function parsed(out: string): RunReport {
  return runReportSchema.parse(JSON.parse(out));
}
