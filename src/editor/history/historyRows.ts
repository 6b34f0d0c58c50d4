import type { CatalogProblem } from '../../core/catalog.ts';
import { Emitter } from '../emitter.ts';
import type { Disposable } from '../disposables.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { Snapshots } from '../snapshots.ts';
import type { HistoryGroupRow, HistoryRow, VariantRow } from './historyRow.ts';
import { listVariants, type Variant } from './variants.ts';

/** What stands in the group *History* of a problem; nothing is read before the group is opened. */
export class HistoryRows implements Disposable {
  /** Fires when variants have come, gone or been renamed; what else changes is told by the progress log. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly snapshots: Snapshots;
  private readonly progressLog: ProgressLog;
  private readonly opener: ProblemOpener;

  constructor(snapshots: Snapshots, progressLog: ProgressLog, opener: ProblemOpener) {
    this.snapshots = snapshots;
    this.progressLog = progressLog;
    this.opener = opener;
    this.onDidChange = this.changed.event;
  }

  /** Variants by name, then copies, newest first. */
  async in({ id, entry }: HistoryGroupRow): Promise<HistoryRow[]> {
    const [variants, snapshots] = await Promise.all([
      this.variants(entry),
      this.snapshots.list(entry.problem.uuid),
    ]);
    const rows: HistoryRow[] = [
      ...variants.map((variant) => variantRow(id, entry, variant)),
      ...snapshots.map((snapshot) => ({
        kind: 'snapshot' as const,
        id: `${id}/${snapshot.language}/${snapshot.name}`,
        entry,
        snapshot,
      })),
    ];
    return rows.length > 0 ? rows : [{ kind: 'empty-history', id: `${id}/empty` }];
  }

  /** The variants of a problem, in the languages that it was opened in. */
  async variants(entry: CatalogProblem): Promise<readonly Variant[]> {
    const { uuid } = entry.problem;
    const events = await this.progressLog.events();
    const languages = new Set(
      events.flatMap((event) => ('language' in event && event.problem === uuid ? [event.language] : [])),
    );
    const lists = [...languages].map(async (language) => {
      const solution = await this.opener.solutionIn(entry, language);
      return solution === undefined ? [] : listVariants(solution.file);
    });
    return (await Promise.all(lists)).flat();
  }

  /** To be told by whoever changes a variant. */
  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function variantRow(id: string, entry: CatalogProblem, variant: Variant): VariantRow {
  return { kind: 'variant', id: `${id}/${variant.language}/variant:${variant.name}`, entry, variant };
}
