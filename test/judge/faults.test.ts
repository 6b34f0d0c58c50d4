import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languageOfFile } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { judge } from '../../src/judge/judge.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { waitUntil } from '../support/waitUntil.ts';
import { builtDrivers, missingLanguages, testEnvironment } from './environment.ts';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'faults');
const [entry] = (await readPack(folder)).problems;
assert.ok(entry);
const cases = await readCases(entry);
assert.ok(cases.kind === 'read');
const missing = await missingLanguages();

/** Where this suite's runs have their folders, so that its processes are told from those of others. */
const ownTemporaries = realpathSync(mkdtempSync(path.join(tmpdir(), 'code-rounds-faults-')));

/** Milliseconds a verdict may take: the time limit of loading, the longest there is, and a second. */
const patience = 6_000;

interface Fault {
  readonly file: string;
  readonly verdict: Verdict;
  /** What the person must be told. */
  readonly says?: RegExp;
}

const faults: readonly Fault[] = [
  { file: 'right.ts', verdict: 'accepted' },
  { file: 'right.py', verdict: 'accepted' },
  { file: 'loops-for-ever.js', verdict: 'time-limit', says: /No answer within 2,000 ms in case 1/ },
  { file: 'loops-for-ever.py', verdict: 'time-limit', says: /No answer within 2,000 ms in case 1/ },
  { file: 'loops-while-loading.js', verdict: 'time-limit', says: /while loading/ },
  { file: 'loops-in-microtasks.js', verdict: 'time-limit' },
  { file: 'prints-a-gigabyte.js', verdict: 'output-limit', says: /Over 1,024 KiB of output/ },
  { file: 'prints-a-gigabyte.py', verdict: 'output-limit' },
  { file: 'exits-in-the-middle.js', verdict: 'run-time-error', says: /ended in case 2.*exit code 0/ },
  { file: 'exits-in-the-middle.py', verdict: 'run-time-error', says: /ended in case 2.*exit code 0/ },
  { file: 'never-settles.js', verdict: 'never-settled' },
  { file: 'never-settles.py', verdict: 'never-settled' },
  { file: 'prints-a-fake-result.js', verdict: 'wrong-answer', says: /Expected 3, got 0/ },
  { file: 'prints-a-fake-result.py', verdict: 'wrong-answer', says: /Expected 3, got 0/ },
  { file: 'answers-unasked.js', verdict: 'tampered' },
  { file: 'fills-the-heap.js', verdict: 'memory-limit' },
  { file: 'fills-memory-beside-the-heap.js', verdict: 'memory-limit' },
  { file: 'fills-memory.py', verdict: 'memory-limit' },
  { file: 'leaves-a-process.py', verdict: 'accepted' },
  { file: 'prints-then-loops.js', verdict: 'time-limit' },
  { file: 'lacks-the-function.py', verdict: 'compile-error', says: /no function "add".*It has: plus/ },
  { file: 'breaks-the-syntax.ts', verdict: 'compile-error', says: /breaks-the-syntax\.ts:2/ },
  { file: 'throws.py', verdict: 'run-time-error', says: /NameError/ },
];

describe('a solution that misbehaves', () => {
  const usual = process.env['TMPDIR'];

  before(() => {
    builtDrivers();
    process.env['TMPDIR'] = ownTemporaries;
  });

  after(() => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    rmSync(ownTemporaries, { recursive: true });
  });

  for (const { file, verdict, says } of faults) {
    it(`${file} is told as ${verdict}, in time, and leaves nothing behind`, async function () {
      const language = languageOfFile(file);
      assert.ok(language);
      if (missing.has(language)) this.skip();
      const before = readFileSync(submission(file), 'utf8');
      const report = await run(file);
      const told = [report.message, ...report.cases.map(({ message }) => message)].join('\n');
      assert.equal(report.verdict, verdict, told);
      if (says !== undefined) assert.match(told, says);
      assert.ok(report.runMs < patience, `took ${report.runMs} ms`);
      assert.equal(readFileSync(submission(file), 'utf8'), before);
      await waitUntil(() => markedProcesses().length === 0, 1_000);
    });
  }

  it('keeps every line printed before it hung', async () => {
    const report = await run('prints-then-loops.js');
    assert.match(report.printed, /^line 0\nline 1\n/);
    assert.match(report.printed, /line 5001\n$/);
  });

  it('can be cancelled, at once', async () => {
    const cancel = new AbortController();
    const running = run('loops-while-loading.js', cancel.signal, () => {
      setImmediate(() => {
        cancel.abort();
      });
    });
    const report = await running;
    assert.equal(report.verdict, 'cancelled');
    await waitUntil(() => markedProcesses().length === 0, 1_000);
  });
});

function run(
  file: string,
  signal = new AbortController().signal,
  started = (): void => undefined,
): Promise<RunReport> {
  assert.ok(entry);
  assert.ok(cases.kind === 'read');
  const language = languageOfFile(file);
  assert.ok(language);
  return judge({
    problem: entry.problem,
    cases: cases.value,
    language,
    source: readFileSync(submission(file), 'utf8'),
    fileName: file,
    environment: testEnvironment(),
    limitsFactor: 1,
    signal,
    onProgress: (progress) => {
      if (progress.kind === 'case-started') started();
    },
  });
}

function submission(file: string): string {
  return path.join(folder, 'problems', 'add', 'submissions', file);
}

/** Processes of runs of this suite, known by their home folder; Linux only, elsewhere there is nothing to read. */
function markedProcesses(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/environ`, 'utf8').includes(ownTemporaries);
    } catch {
      return false;
    }
  });
}
