import * as vscode from 'vscode';
import { z } from 'zod';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { CommandHandler } from '../commands.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { commandIds, type CommandId } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { ProblemTarget } from '../problemTarget.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import type { Solution, SolutionFiles } from '../solutionFiles.ts';
import { CodeReplacement } from './codeReplacement.ts';
import { EarlierCode } from './earlierCode.ts';
import { HistoryDocuments } from './historyDocuments.ts';
import type { SnapshotRow, VariantRow } from './historyRow.ts';
import { HistoryRows } from './historyRows.ts';
import { SolutionVariants } from './solutionVariants.ts';
import { TimelinePages } from './timelinePages.ts';
import type { Variant } from './variants.ts';

interface HistoryParts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly snapshots: Snapshots;
  readonly progressLog: ProgressLog;
  readonly opener: ProblemOpener;
  readonly solutions: SolutionFiles;
  readonly target: ProblemTarget;
  readonly notifier: Notifier;
}

/** Finds, or asks for, the solution that a command is about. */
export type SolutionFinder = (given: unknown) => Promise<Solution | undefined>;

const rowKind = z.object({ kind: z.string() });

/** Earlier code and other ways to solve a problem. */
export class History implements Disposable {
  readonly rows: HistoryRows;

  private readonly store = new DisposableStore();
  private readonly parts: HistoryParts;
  private readonly earlier: EarlierCode;
  private readonly variants: SolutionVariants;
  private readonly timelines: TimelinePages;

  constructor(parts: HistoryParts) {
    const { snapshots, progressLog, opener, notifier } = parts;
    this.parts = parts;
    this.rows = this.store.add(new HistoryRows(snapshots, progressLog, opener));
    const documents = this.store.add(new HistoryDocuments(snapshots));
    const replacement = new CodeReplacement(snapshots, progressLog);
    this.earlier = new EarlierCode({ snapshots, documents, replacement, opener, notifier });
    this.variants = new SolutionVariants(this.rows, replacement, notifier);
    this.timelines = this.store.add(new TimelinePages({ ...parts, earlier: this.earlier }));
  }

  /** What its commands do, given a row of the group or nothing. */
  handlers(solutionOf: SolutionFinder) {
    const { earlier, variants } = this;
    return {
      [commandIds.showTimeline]: async (given) => {
        const entry = await this.parts.target.of(given);
        if (entry !== undefined) await this.timelines.show(entry);
      },
      [commandIds.compareEarlierCode]: (given) =>
        isVariantRow(given)
          ? variants.compareWithNow(given.variant)
          : this.withSnapshot(given, (entry, snapshot) => earlier.compare(entry, snapshot)),
      [commandIds.restoreEarlierCode]: (given) =>
        this.withSnapshot(given, (entry, snapshot) => earlier.restore(entry, snapshot)),
      [commandIds.copyEarlierCode]: (given) =>
        this.withSnapshot(given, (_entry, snapshot) => earlier.copy(snapshot)),
      [commandIds.saveVariant]: async (given) => {
        const solution = await solutionOf(given);
        if (solution !== undefined) await variants.save(solution);
      },
      [commandIds.switchToVariant]: async (given) => {
        const variant = await this.variant(given, solutionOf, vscode.l10n.t('Switch to Variant'));
        if (variant === undefined) return;
        const solution = await this.parts.solutions.of(variant.solution);
        if (solution !== undefined) await variants.switchTo(solution, variant);
      },
      [commandIds.compareVariants]: async (given) => {
        const variant = await this.variant(given, solutionOf, vscode.l10n.t('Compare Variants'));
        if (variant !== undefined) await variants.compare(variant);
      },
      [commandIds.renameVariant]: async (given) => {
        const variant = await this.variant(given, solutionOf, vscode.l10n.t('Rename Variant'));
        if (variant !== undefined) await variants.rename(variant);
      },
      [commandIds.deleteVariant]: async (given) => {
        const variant = await this.variant(given, solutionOf, vscode.l10n.t('Delete Variant'));
        if (variant !== undefined) await variants.delete(variant);
      },
    } satisfies Partial<Record<CommandId, CommandHandler>>;
  }

  dispose(): void {
    this.store.dispose();
  }

  private async withSnapshot(
    given: unknown,
    work: (entry: CatalogProblem, snapshot: KeptSnapshot) => Promise<void>,
  ): Promise<void> {
    if (isSnapshotRow(given)) {
      await work(given.entry, given.snapshot);
      return;
    }
    const entry = await this.parts.target.of(given);
    if (entry === undefined) return;
    const snapshot = await this.earlier.ask(entry);
    if (snapshot !== undefined) await work(entry, snapshot);
  }

  private async variant(
    given: unknown,
    solutionOf: SolutionFinder,
    title: string,
  ): Promise<Variant | undefined> {
    if (isVariantRow(given)) return given.variant;
    const solution = await solutionOf(given);
    return solution && this.variants.ask(solution, title);
  }
}

/** Rows come back from the tree as they were handed to it. */
function isSnapshotRow(given: unknown): given is SnapshotRow {
  return rowKind.safeParse(given).data?.kind === 'snapshot';
}

function isVariantRow(given: unknown): given is VariantRow {
  return rowKind.safeParse(given).data?.kind === 'variant';
}
