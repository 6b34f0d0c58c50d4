import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import { judge } from '../judge/judge.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { formatIssue } from '../packs/issue.ts';
import { readCases } from '../packs/readCases.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import type { ProgressLog } from './progressLog.ts';
import { ownCasesOf } from './ownCases/ownCasesOf.ts';
import { revealed, revealer, type Openness } from './revealedResult.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import { readSetting } from './settings.ts';
import type { Snapshots } from './snapshots.ts';
import { saveSolution } from './solutionDocument.ts';
import type { Solution } from './solutionFiles.ts';
import { refuseWithoutTrust } from './trust.ts';

export type RunScope = 'examples' | 'all';

export interface RunOrder {
  readonly solution: Solution;
  readonly scope: RunScope;
  /** UUIDs of the cases to run, where not the whole scope is meant. */
  readonly only?: ReadonlySet<string>;
  /** An input of the moment, in no file: what it returns is told. The only case of its run. */
  readonly look?: JudgedCase;
}

/** A run as others may follow it. What is said of cases is what the student may see. */
export type RunState =
  | { readonly kind: 'running'; readonly order: RunOrder; readonly done: number; readonly total: number }
  | {
      readonly kind: 'ended';
      readonly order: RunOrder;
      readonly report: RunReport;
      /** The text that was judged. */
      readonly source: string;
    }
  | { readonly kind: 'failed'; readonly order: RunOrder };

export interface RunListener {
  readonly onCaseStarted: (id: string) => void;
  readonly onCaseEnded: (result: CaseResult) => void;
}

interface RunnerParts {
  readonly environment: () => JudgeEnvironment;
  readonly progressLog: ProgressLog;
  readonly snapshots: Snapshots;
  /** What the round that runs forbids. */
  readonly rules: RoundRules;
  /** Told when a result could not be kept. */
  readonly onUnsaved: (error: unknown) => void;
}

/** Judges solutions, one run at a time: asking again ends the run before. */
export class SolutionRunner implements Disposable {
  readonly onDidChange;

  private readonly changed = new Emitter<RunState>();
  private readonly parts: RunnerParts;
  private newest = new AbortController();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(parts: RunnerParts) {
    this.parts = parts;
    this.onDidChange = this.changed.event;
  }

  /** Ends the run that is under way, if any; it reports the verdict `cancelled`. */
  cancel(): void {
    this.newest.abort();
  }

  /**
   * Saves the file, judges its text and keeps the result.
   * @throws {HumanError} when the workspace is not trusted, the round that runs forbids it, the file cannot be saved or the
   * cases cannot be read.
   */
  run(order: RunOrder, listener: RunListener): Promise<RunReport> {
    this.cancel();
    const own = new AbortController();
    this.newest = own;
    const result = this.turn.then(() => this.runNow(order, listener, own.signal));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /**
   * Judges all cases of a solution and tells nobody, as a round does at its end; nothing is kept.
   * @throws {HumanError} when the workspace is not trusted, the file cannot be saved or the cases cannot be read.
   */
  async judgeUnseen(solution: Solution): Promise<{ readonly report: RunReport; readonly source: string }> {
    refuseWithoutTrust(notTrusted());
    const [source, cases] = [await saveSolution(solution.file), await casesOf(solution)];
    const report = await judge(this.request(solution, source, cases, new AbortController().signal));
    return { report, source };
  }

  dispose(): void {
    this.cancel();
    this.changed.dispose();
  }

  private async runNow(order: RunOrder, listener: RunListener, signal: AbortSignal): Promise<RunReport> {
    refuseWithoutTrust(notTrusted());
    await this.parts.rules.ready();
    if (order.scope === 'all') this.parts.rules.refuse('submit', order.solution.entry.problem.uuid);
    const cases = await orderedCases(order);
    this.changed.fire({ kind: 'running', order, done: 0, total: cases.length });
    try {
      const source = await saveSolution(order.solution.file);
      const report = await this.judge(order, source, cases, listener, signal);
      this.changed.fire({ kind: 'ended', order, report, source });
      return report;
    } catch (error) {
      this.changed.fire({ kind: 'failed', order });
      throw error;
    }
  }

  private async judge(
    order: RunOrder,
    source: string,
    cases: readonly JudgedCase[],
    listener: RunListener,
    signal: AbortSignal,
  ): Promise<RunReport> {
    const reveal = revealer(order.solution.entry, cases, await this.openness(order));
    let done = 0;
    const report = await judge({
      ...this.request(order.solution, source, cases, signal),
      onProgress: (progress) => {
        if (progress.kind === 'case-started') listener.onCaseStarted(progress.id);
        if (progress.kind !== 'case-ended') return;
        listener.onCaseEnded(reveal(progress.result));
        done += 1;
        this.changed.fire({ kind: 'running', order, done, total: cases.length });
      },
    });
    // The result is the person's, whether or not it could be kept.
    await this.keep(order, report, source).catch(this.parts.onUnsaved);
    const accepted = order.scope === 'all' && report.verdict === 'accepted';
    return accepted ? report : revealed(report, reveal);
  }

  private request(
    { entry, language, file }: Solution,
    source: string,
    cases: readonly JudgedCase[],
    signal: AbortSignal,
  ) {
    return {
      problem: entry.problem,
      cases,
      language,
      source,
      fileName: path.basename(file),
      environment: this.parts.environment(),
      limitsFactor: readSetting('codeRounds.limitsFactor'),
      signal,
    };
  }

  private async openness({ solution }: RunOrder): Promise<Openness> {
    const { uuid } = solution.entry.problem;
    if (this.parts.rules.forbids('reveal', uuid) !== undefined) return 'sealed';
    return (await this.parts.progressLog.progress()).status(uuid) === 'solved' ? 'solved' : 'usual';
  }

  private async keep(order: RunOrder, report: RunReport, source: string): Promise<void> {
    const { verdict, passed, total } = report;
    const isAttempt = !['cancelled', 'judge-error', 'toolchain-missing'].includes(verdict);
    if (order.only !== undefined || order.look !== undefined || !isAttempt) return;
    const { entry, language } = order.solution;
    const common = { at: Date.now(), problem: entry.problem.uuid, language };
    if (order.scope === 'all' && verdict === 'accepted') {
      await this.parts.snapshots.keep({ ...common, reason: 'accepted', text: source });
    }
    const packVersion = entry.pack.version;
    await this.parts.progressLog.append({
      type: 'run',
      ...common,
      scope: order.scope,
      verdict,
      passed,
      total,
      packVersion,
    });
  }
}

function notTrusted(): string {
  return vscode.l10n.t(
    'Running a solution executes its code, and this workspace is not trusted. Trust it first, then run again.',
  );
}

/** @throws {HumanError} listing what is wrong, each with its place. */
export async function casesOf(solution: Solution): Promise<readonly JudgedCase[]> {
  const read = await readCases(solution.entry);
  if (read.kind === 'read') return read.value;
  const { entry } = solution;
  throw new HumanError(
    vscode.l10n.t(
      'The cases of "{0}" in the pack {1} cannot be read. {2} Tell the pack’s author, or install the pack again.',
      entry.problem.title,
      entry.pack.id,
      read.issues.slice(0, 3).map(formatIssue).join(' '),
    ),
  );
}

/** Own cases run with the examples: whether a solution is accepted is for the pack to say. */
async function orderedCases(order: RunOrder): Promise<readonly JudgedCase[]> {
  if (order.look !== undefined) return [order.look];
  const cases = await casesOf(order.solution);
  const own = order.scope === 'examples' ? await ownCasesOf(order.solution) : undefined;
  return [...cases, ...(own?.kind === 'read' ? own.cases : [])].filter((judged) => isOrdered(judged, order));
}

function isOrdered(judged: JudgedCase, { scope, only }: RunOrder): boolean {
  if (scope === 'examples' && judged.visibility !== 'visible') return false;
  return only === undefined || only.has(judged.case.uuid);
}
