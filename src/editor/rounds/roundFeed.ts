import * as vscode from 'vscode';
import type { DrawnInputs } from '../../core/followUpDraw.ts';
import type { ProgressEvent } from '../../core/progressEvent.ts';
import { ownCasesFileName, ownCasesSchema } from '../../core/ownCases.ts';
import { parseJson } from '../../packs/readJsonFile.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { PackStocks } from '../packStock.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { SolutionFiles } from '../solutionFiles.ts';
import type { RunState, SolutionRunner } from '../solutionRunner.ts';
import { happenings, type Listening } from './happenings.ts';
import type { Happening, LiveRound } from './liveRound.ts';
import { drawnIn } from './roundRules.ts';
import { runHappening } from './runHappening.ts';

export interface FeedParts {
  readonly catalogs: CatalogStore;
  readonly stocks: PackStocks;
  readonly progressLog: ProgressLog;
  readonly runner: SolutionRunner;
  readonly solutions: SolutionFiles;
  readonly onError: (error: unknown) => void;
}

/** Runs that say nothing of the solution. */
const noAttempts: ReadonlySet<string> = new Set(['cancelled', 'judge-error', 'toolchain-missing']);

/** Tells a round what happens around it: runs, the first edit, own cases, and what the progress log gets. Never a keystroke. */
export class RoundFeed implements Disposable {
  private readonly store = new DisposableStore();
  private readonly parts: FeedParts;
  private readonly round: LiveRound;
  private readonly drawn: ReadonlySet<string>;
  private readonly edited: Set<string>;
  /** Milliseconds of the round's clock when a question's first draft came. */
  private readonly drafted = new Map<string, number>();
  private readonly languages = new Map<string, string>();
  private known: Omit<Listening, 'segment' | 'sinceDraft'> | undefined;

  constructor(round: LiveRound, parts: FeedParts) {
    this.round = round;
    this.parts = parts;
    const { started, events } = round.log;
    this.drawn = new Set(started.drawn.flatMap(drawnIn));
    this.edited = new Set(events.flatMap((event) => (event.type === 'first-edit' ? [event.problem] : [])));
    for (const event of events)
      if (event.type === 'language') this.languages.set(event.problem, event.language);
    const { progressLog, runner } = parts;
    this.store.add(progressLog.onDidAppend((event) => void this.guard(() => this.heard(event))));
    this.store.add(runner.onDidChange((run) => void this.guard(() => this.ran(run))));
    this.store.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) void this.guard(() => this.touched(document));
      }),
    );
    this.store.add(
      vscode.workspace.onDidSaveTextDocument((document) => void this.guard(() => this.saved(document))),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private get segment(): number {
    return this.round.state.current;
  }

  private async heard(event: ProgressEvent): Promise<void> {
    if (event.type === 'opened') {
      const { problem, language } = event;
      const before = this.languages.get(problem) ?? this.round.log.started.setup.language;
      if (!this.drawn.has(problem) || before === language) return;
      this.languages.set(problem, language);
      await this.tell({ type: 'language', segment: this.segment, problem, language });
      return;
    }
    if (event.type === 'follow-up-draft' && !this.drafted.has(event.item))
      this.drafted.set(event.item, this.round.state.usedMs);
    const now = this.round.state.usedMs;
    const known = await this.library();
    const sinceDraft = (item: string): number | undefined => {
      const from = this.drafted.get(item);
      return from === undefined ? undefined : now - from;
    };
    for (const happening of happenings(event, { ...known, segment: this.segment, sinceDraft }))
      await this.tell(happening);
    if (event.type === 'follow-up-committed') this.drafted.delete(event.item);
  }

  private async ran(run: RunState): Promise<void> {
    if (run.kind !== 'ended' || noAttempts.has(run.report.verdict)) return;
    const { solution, scope, only, look } = run.order;
    // An input of the moment is judged against nothing.
    if (look !== undefined) return;
    const problem = solution.entry.problem.uuid;
    if (!this.drawn.has(problem)) return;
    const isSubmission = scope === 'all' && only === undefined;
    await this.tell(runHappening(this.segment, solution, isSubmission ? 'all' : 'examples', run));
  }

  private async touched(document: vscode.TextDocument): Promise<void> {
    if (document.uri.scheme !== 'file') return;
    const file = document.uri.fsPath;
    const solution = this.parts.solutions.known.find((each) => each.file === file);
    const problem = solution?.entry.problem.uuid;
    if (problem === undefined || !this.drawn.has(problem) || this.edited.has(problem)) return;
    this.edited.add(problem);
    await this.tell({ type: 'first-edit', segment: this.segment, problem });
  }

  private async saved(document: vscode.TextDocument): Promise<void> {
    if (!document.uri.path.endsWith(`/${ownCasesFileName}`)) return;
    const read = parseJson(document.getText(), ownCasesFileName, ownCasesSchema);
    if (read.kind !== 'read' || !this.drawn.has(read.value.problem)) return;
    const { problem, cases } = read.value;
    await this.tell({ type: 'own-cases', segment: this.segment, problem, count: cases.length });
  }

  private tell(happening: Happening): Promise<void> {
    return this.round.append(happening);
  }

  private async library(): Promise<Omit<Listening, 'segment' | 'sinceDraft'>> {
    if (this.known !== undefined) return this.known;
    const [catalog, { stock }] = await Promise.all([this.parts.catalogs.catalog(), this.parts.stocks.all()]);
    const items = new Map(
      [
        ...catalog.problems.flatMap(({ problem }) => problem.followUps?.items ?? []),
        ...stock.sections.flatMap((section) => section.items),
        ...stock.drills.flatMap((drill) => drill.followUps),
      ].map((item) => [item.uuid, item]),
    );
    const drills = new Map(stock.drills.map((drill) => [drill.uuid, drill]));
    this.known = {
      startedAt: this.round.log.started.at,
      drawn: this.drawn,
      problem: (uuid) => catalog.withUuid(uuid)?.problem,
      item: (uuid) => items.get(uuid),
      drill: (uuid) => drills.get(uuid),
      inputs: (item) => this.inputsOf(item),
    };
    return this.known;
  }

  private inputsOf(item: string): DrawnInputs | undefined {
    const { events } = this.round.log;
    const committed = events.flatMap((event) => (event.type === 'committed' ? [event] : []));
    return committed.findLast((event) => event.item === item)?.inputs;
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.onError(error);
    }
  }
}
