import path from 'node:path';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { LanguageId } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import type { RunReport } from '../../core/runReport.ts';
import { judge } from '../../judge/judge.ts';
import type { RunningOptions } from './runningOptions.ts';

/** A file to be judged. */
export interface RunFile {
  /** As `accepted/map-order.ts` or `starter.go`. */
  readonly name: string;
  readonly language: LanguageId;
  readonly source: string;
}

/** What is judged otherwise than the problem says. */
export interface RunChanges {
  readonly problem?: Problem;
  readonly cases?: readonly JudgedCase[];
}

/** A problem whose files can be judged. */
export interface ProblemRuns extends Pick<RunningOptions, 'environment' | 'limitsFactor'> {
  readonly entry: CatalogProblem;
  readonly cases: readonly JudgedCase[];
  /** Judges a file in a fresh process; undefined when it was cancelled. */
  play(file: RunFile, changes?: RunChanges): Promise<RunReport | undefined>;
}

/** Judges files of one problem, a bounded number at a time, and tells how far it has come. */
export class JudgedRuns implements ProblemRuns {
  readonly entry: CatalogProblem;
  readonly cases: readonly JudgedCase[];
  private readonly options: RunningOptions;
  private done = 0;
  private planned = 0;

  constructor(entry: CatalogProblem, cases: readonly JudgedCase[], options: RunningOptions) {
    this.entry = entry;
    this.cases = cases;
    this.options = options;
  }

  get environment(): RunningOptions['environment'] {
    return this.options.environment;
  }

  get limitsFactor(): number {
    return this.options.limitsFactor;
  }

  async play(file: RunFile, changes: RunChanges = {}): Promise<RunReport | undefined> {
    const { queue, signal, environment, limitsFactor, onProgress } = this.options;
    const problem = this.entry.problem;
    this.planned += 1;
    const report = await queue.run(() =>
      judge({
        problem,
        cases: this.cases,
        ...changes,
        language: file.language,
        source: file.source,
        fileName: path.basename(file.name),
        environment,
        limitsFactor,
        signal,
      }),
    );
    if (report === undefined || report.verdict === 'cancelled') return undefined;
    this.done += 1;
    const { done, planned } = this;
    onProgress?.({ problem: problem.slug, file: file.name, verdict: report.verdict, done, planned });
    return report;
  }
}
