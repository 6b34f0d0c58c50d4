import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { caseFileSchema } from '../../src/core/case.ts';
import { languageIds, languages, type LanguageId } from '../../src/core/language.ts';
import { problemSchema } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import { builtDrivers, missingLanguages, testEnvironment } from './environment.ts';

const problem = problemSchema.parse({
  kind: 'function',
  uuid: '0c58b1c2-7d43-4c0b-8f0c-0f6d3f1f8a51',
  slug: 'total',
  title: 'Total',
  difficulty: 1,
  minutes: 5,
  tags: ['lists'],
  limits: { caseMs: 2_000 },
  signature: { name: 'total', params: [{ name: 'values', type: 'int[]' }], returns: 'int' },
});

const { cases } = caseFileSchema.parse({
  cases: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name, index) => ({
    uuid: `5d3c4f20-1b7a-4a52-9a6e-3d0b6a2f1c0${index}`,
    name,
    layer: 'example',
    input: { values: [index] },
    expected: index,
  })),
});

/** One file a language for each thing that can go wrong. */
const sources = path.join(import.meta.dirname, '..', 'fixtures', 'messages');

interface Expected {
  readonly ending: string;
  /** Where `broken` lacks an operand. */
  readonly broken: { readonly line: number; readonly column: number };
  /** What is told of `throwing` below its first line: the student's frames, and nothing else. */
  readonly frames: RegExp;
  readonly thrown: { readonly line: number; readonly column?: number };
}

const expected: Readonly<Record<LanguageId, Expected>> = {
  javascript: {
    ending: 'js',
    broken: { line: 2, column: 21 },
    frames: /^ {4}at first \(throwing\.js:2:23\)\n {4}at total \(throwing\.js:6:10\)$/,
    thrown: { line: 2, column: 23 },
  },
  typescript: {
    ending: 'ts',
    broken: { line: 2, column: 22 },
    frames: /^ {4}at first \(throwing\.ts:6:35\)\n {4}at total \(throwing\.ts:10:10\)$/,
    thrown: { line: 6, column: 35 },
  },
  python: {
    ending: 'py',
    broken: { line: 2, column: 24 },
    frames:
      /^Traceback .*:\n {2}File "throwing\.py", line 6, in total\n.*\n {2}File "throwing\.py", line 2, in first\n.*\nIndexError: .*$/,
    thrown: { line: 2 },
  },
  go: {
    ending: 'go',
    broken: { line: 4, column: 23 },
    frames: /^ {4}at first \(throwing\.go:4\)\n {4}at total \(throwing\.go:8\)$/,
    thrown: { line: 4 },
  },
  java: {
    ending: 'java',
    broken: { line: 3, column: 27 },
    frames: /^ {4}at Solution\.first\(throwing\.java:3\)\n {4}at Solution\.total\(throwing\.java:7\)$/,
    thrown: { line: 3 },
  },
};

const missing = await missingLanguages();

for (const id of languageIds) {
  const { broken, frames, thrown } = expected[id];
  describe(`what a student of ${languages[id].title} is told`, () => {
    before(function () {
      builtDrivers();
      if (missing.has(id)) this.skip();
    });

    it('of a compile error: where it is in their file', async () => {
      const report = await run(id, 'broken');
      assert.equal(report.verdict, 'compile-error', report.message);
      assert.deepEqual(report.place, broken, report.message);
      const place = `${fileNameOf(id, 'broken')}:${broken.line}:${broken.column}: `;
      assert.ok(report.message.startsWith(place), report.message);
      assert.doesNotMatch(report.message, /solution\.|code-rounds-/);
    });

    it('of an exception: their own frames, and the place it came from', async () => {
      const report = await run(id, 'throwing');
      const [first] = report.cases;
      assert.equal(first?.state, 'run-time-error');
      const [headline = '', ...below] = first.message.split('\n');
      assert.match(headline, /^The call threw /);
      assert.match(below.join('\n'), frames);
      assert.deepEqual(first.place, thrown);
      assert.ok(report.cases.slice(1).every(({ state }) => state === 'not-run'));
    });

    it('of an end without an answer: in which case, and with which exit code', async () => {
      const { state, message } = caseOf(await run(id, 'ending'), 6);
      assert.equal(state, 'run-time-error');
      assert.equal(message, 'Your program ended in case 7, "seven" (exit code 0) without answering.');
    });

    it('of a limit: in which case, and what it is', async () => {
      const { state, message } = caseOf(await run(id, 'hanging'), 2);
      assert.equal(state, 'time-limit');
      assert.equal(message, 'No answer within 2,000 ms in case 3, "three" (limit 2,000 ms).');
    });

    it('of their prints: those of each case, long ones cut in the middle', async () => {
      const report = await run(id, 'printing');
      assert.equal(report.verdict, 'accepted', report.message);
      for (const [index, { printed }] of report.cases.entries()) {
        if (index !== 1) assert.equal(printed, `call ${index + 1}\n`);
      }
      const second = caseOf(report, 1).printed ?? '';
      assert.match(second, /^call 2\nx+\n… [\d,]+ bytes left out …\nx+\n$/);
      // 64 KiB of the beginning, 16 to 32 of the end.
      assert.ok(second.length > 80 * 1024 && second.length < 97 * 1024, `${second.length} characters`);
      assert.match(report.printed, /^call 1\ncall 2\nx+/);
      assert.match(report.printed, /call 7\ncall 8\n$/);
    });
  });
}

function caseOf(report: RunReport, index: number) {
  const result = report.cases[index];
  assert.ok(result);
  return result;
}

function fileNameOf(language: LanguageId, what: string): string {
  return `${what}.${expected[language].ending}`;
}

function run(language: LanguageId, what: string): Promise<RunReport> {
  const fileName = fileNameOf(language, what);
  return judge({
    problem,
    cases: cases.map((given) => ({ case: given, visibility: 'visible' })),
    language,
    source: readFileSync(path.join(sources, fileName), 'utf8'),
    fileName,
    environment: testEnvironment(),
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
}
