import * as vscode from 'vscode';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { ComplexityClaim } from '../../core/complexity.ts';
import { fromCostPageSchema, type ToCostPage } from '../../core/costMessages.ts';
import { costView, type Measuring } from '../../core/costView.ts';
import { HumanError } from '../../core/humanError.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { commandIds, panelIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import { ProblemPages } from '../problemPages.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import type { RoundRules } from '../rounds/roundRules.ts';
import type { SolutionRunner } from '../solutionRunner.ts';
import { refuseWithoutTrust } from '../trust.ts';
import { GrowthRuns } from './growthRuns.ts';
import { RunCosts } from './runCosts.ts';

interface CostParts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly notifier: Notifier;
  readonly progressLog: ProgressLog;
  readonly snapshots: Snapshots;
  readonly runner: SolutionRunner;
  /** A round may keep closed what a cost page tells. */
  readonly rules: RoundRules;
  readonly environment: () => JudgeEnvironment;
}

/** The pages on which a person claims a complexity and then sees how the cost of their accepted code grows. */
export class CostPages implements Disposable {
  private readonly store = new DisposableStore();
  private readonly parts: CostParts;
  private readonly pages: ProblemPages;
  private readonly growth: GrowthRuns;
  private readonly runs: RunCosts;
  /** What kept a page closed when it was shown last; one that is drawn anew would lose a choice. */
  private readonly sealed = new Map<string, string | undefined>();

  constructor(parts: CostParts) {
    const { notifier, progressLog, runner } = parts;
    this.parts = parts;
    this.growth = this.store.add(new GrowthRuns(parts));
    this.runs = this.store.add(new RunCosts(runner, (work) => notifier.guard(work)));
    this.pages = this.store.add(
      new ProblemPages(
        {
          viewType: panelIds.cost,
          title: ({ problem }) => vscode.l10n.t('Cost: {0}', problem.title),
          script: 'cost.js',
          view: (entry) => this.view(entry),
          receive: (entry, message) => this.receive(entry, message),
          closed: (problem) => {
            this.growth.cancel(problem);
          },
        },
        parts,
      ),
    );
    const refresh = (problem: string): void => void notifier.guard(() => this.pages.refresh(problem));
    this.store.add(
      progressLog.onDidAppend((event) => {
        if ('problem' in event) refresh(event.problem);
      }),
    );
    this.store.add(this.growth.onDidChange(refresh));
    this.store.add(
      parts.rules.onDidChange(() => {
        for (const problem of this.pages.shown)
          if (this.sealing(problem) !== this.sealed.get(problem)) refresh(problem);
      }),
    );
    // Two programs that are timed at once would slow each other down.
    this.store.add(
      runner.onDidChange((run) => {
        if (run.kind === 'running') this.growth.cancel();
      }),
    );
  }

  /** @throws {HumanError} before acceptance. */
  async show(entry: CatalogProblem): Promise<void> {
    if ((await this.accepted(entry)) === undefined) {
      throw new HumanError(
        vscode.l10n.t(
          'What “{0}” costs is shown once a submission is accepted. Submit your solution first.',
          entry.problem.title,
        ),
      );
    }
    await this.pages.show(entry);
    const { uuid } = entry.problem;
    const isAsked = (await this.parts.progressLog.events()).some(
      (event) => event.type === 'complexity-claimed' && event.problem === uuid,
    );
    if (isAsked) await this.measure(entry, 'once');
  }

  dispose(): void {
    this.store.dispose();
  }

  private async view(entry: CatalogProblem): Promise<ToCostPage> {
    const { problem } = entry;
    await this.parts.rules.ready();
    const sealed = this.sealing(problem.uuid);
    this.sealed.set(problem.uuid, sealed);
    const events = await this.parts.progressLog.events();
    const snapshot = await this.accepted(entry);
    const claim = events.findLast(
      (event) => event.type === 'complexity-claimed' && event.problem === problem.uuid,
    );
    return costView({
      problem,
      language: snapshot?.language ?? 'typescript',
      claim: claim?.type === 'complexity-claimed' ? claim : undefined,
      measuring: await this.measuring(entry, snapshot),
      run: this.runs.of(problem.uuid),
      sealed,
    });
  }

  /** Why a round keeps closed what is right and what was measured. */
  private sealing(problem: string): string | undefined {
    return this.parts.rules.forbids('reveal', problem);
  }

  private async receive(entry: CatalogProblem, message: unknown): Promise<void> {
    const { data } = fromCostPageSchema.safeParse(message);
    switch (data?.type) {
      case undefined:
      case 'ready':
        return;
      case 'claim':
        await this.claim(entry, data);
        return;
      case 'measure':
        await this.measure(entry, 'again');
        return;
      case 'editorial':
        await vscode.commands.executeCommand(commandIds.showEditorial, entry.problem.uuid);
    }
  }

  private async claim(entry: CatalogProblem, { time, space }: ComplexityClaim): Promise<void> {
    const snapshot = await this.accepted(entry);
    if (snapshot === undefined) return;
    await this.parts.progressLog.append({
      type: 'complexity-claimed',
      at: Date.now(),
      problem: entry.problem.uuid,
      language: snapshot.language,
      ...(time === undefined ? {} : { time }),
      ...(space === undefined ? {} : { space }),
    });
    await this.measure(entry, 'once');
  }

  private async measure(entry: CatalogProblem, when: 'once' | 'again'): Promise<void> {
    const snapshot = await this.accepted(entry);
    if (snapshot === undefined || entry.problem.growth === undefined) return;
    const isKnown = (await this.measuring(entry, snapshot)).kind === 'measured';
    if (isKnown && when === 'once') return;
    refuseWithoutTrust(
      vscode.l10n.t(
        'Measuring a solution executes its code, and this workspace is not trusted. Trust it first, then measure again.',
      ),
    );
    await this.growth.measure(entry, snapshot);
  }

  /** What is under way, else what the log has of this very code. */
  private async measuring(entry: CatalogProblem, snapshot: KeptSnapshot | undefined): Promise<Measuring> {
    const state = this.growth.state(entry.problem.uuid);
    if (state.kind !== 'idle' || snapshot === undefined) return state;
    const events = await this.parts.progressLog.events();
    const kept = events.findLast(
      (event) =>
        event.type === 'growth-measured' &&
        event.problem === snapshot.problem &&
        event.language === snapshot.language &&
        event.codeAt === snapshot.at,
    );
    return kept?.type === 'growth-measured' ? { kind: 'measured', points: kept.points } : state;
  }

  /** The code that was accepted last. */
  private async accepted({ problem }: CatalogProblem): Promise<KeptSnapshot | undefined> {
    const kept = await this.parts.snapshots.list(problem.uuid);
    return kept.find(({ reason }) => reason === 'accepted');
  }
}
