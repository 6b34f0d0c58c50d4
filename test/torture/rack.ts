import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LanguageId } from '../../src/core/language.ts';
import { languageOfFile } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import type { JudgeRequest } from '../../src/judge/judgeRequest.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { readPack } from '../../src/packs/readPack.ts';
import { testEnvironment } from '../judge/environment.ts';
import { LoopWatch } from '../support/loopWatch.ts';
import { processesIn } from './processesIn.ts';
import type { Torment } from './torment.ts';

const packFolder = path.join(import.meta.dirname, 'pack');
const submissions = path.join(import.meta.dirname, 'submissions');
const [entry] = (await readPack(packFolder)).problems;
assert.ok(entry);
const { problem } = entry;
const cases = await readCases(entry);
assert.ok(cases.kind === 'read');
const judgedCases = cases.value;

/** Milliseconds: a person notices an editor that hangs for longer. */
export const longestHoldMs = 100;

/** A right solution in each language. */
export const right: Readonly<Record<LanguageId, string>> = {
  javascript: 'right.js',
  typescript: 'right.ts',
  python: 'right.py',
  go: 'right.go',
  java: 'right.java',
};

/** What one run of a program came to, and what it did to its surroundings. */
export interface Observation {
  readonly report: RunReport;
  /** Every message of the report. */
  readonly told: string;
  /** Milliseconds of wall time, from the request to the report. */
  readonly tookMs: number;
  /** The longest stretch for which the event loop of the judge was held, in milliseconds. */
  readonly heldMs: number;
  /** Processes of the run that were still there one second later. */
  readonly left: readonly number[];
  readonly isFileUnchanged: boolean;
  /** The report of a right solution in the same language, run afterwards. */
  readonly next: RunReport;
}

/**
 * A place for runs whose processes can be told from all others: their run folders lie in a folder of its own, in which
 * every one of their processes begins.
 */
export class Rack {
  /** Holds the run folders. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'torture-')));
  private readonly usual = process.env['TMPDIR'];

  constructor() {
    process.env['TMPDIR'] = this.folder;
    process.env['TORTURE_SECRET'] = 'not for solutions';
  }

  /** Puts things back. */
  dispose(): void {
    if (this.usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = this.usual;
    delete process.env['TORTURE_SECRET'];
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Runs one program, and a right one after it. Where the loop seems to have been held it is all done again, and the
   * shortest hold counts: what we do ourselves happens each time, a stall of the machine (starting a process waits for the
   * system, a virtual machine for its host) does not.
   */
  async observe(torment: Torment): Promise<Observation> {
    let observation = await this.observeOnce(torment);
    for (let again = 0; again < 2 && observation.heldMs > longestHoldMs; again += 1) {
      const other = await this.observeOnce(torment);
      observation = { ...other, heldMs: Math.min(other.heldMs, observation.heldMs) };
    }
    return observation;
  }

  private async observeOnce({ file, caseMs }: Torment): Promise<Observation> {
    const before = readFileSync(path.join(submissions, file));
    const began = performance.now();
    const watch = new LoopWatch();
    const report = await this.run(file, caseMs === undefined ? {} : { caseMs });
    const heldMs = watch.stop();
    const tookMs = performance.now() - began;
    const left = await this.leftAfter(1_000);
    const next = await this.run(right[report.language]);
    return {
      report,
      told: [report.message, ...report.cases.map(({ message }) => message)].join('\n'),
      tookMs,
      heldMs,
      left,
      isFileUnchanged: readFileSync(path.join(submissions, file)).equals(before),
      next,
    };
  }

  /** Judges a file of the suite. */
  run(file: string, changes: Partial<JudgeRequest> & { readonly caseMs?: number } = {}): Promise<RunReport> {
    const language = languageOfFile(file);
    assert.ok(language);
    const { caseMs = problem.limits.caseMs, ...others } = changes;
    const source = readFileSync(path.join(submissions, file), 'utf8');
    return judge({
      problem: { ...problem, limits: { ...problem.limits, caseMs } },
      cases: judgedCases,
      language,
      source: source.replaceAll('PACK_FOLDER', packFolder),
      fileName: file,
      environment: testEnvironment(),
      limitsFactor: 1,
      signal: new AbortController().signal,
      ...others,
    });
  }

  /** Processes of runs that are there, and go on being there for that many milliseconds. */
  async leftAfter(ms: number): Promise<readonly number[]> {
    const end = performance.now() + ms;
    for (;;) {
      const left = processesIn(this.folder);
      if (left.length === 0 || performance.now() > end) return left;
      await delay(20);
    }
  }
}
