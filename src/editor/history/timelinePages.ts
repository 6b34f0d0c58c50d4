import * as vscode from 'vscode';
import type { CatalogProblem } from '../../core/catalog.ts';
import { timelineOf, timelineSummary } from '../../core/timeline.ts';
import { fromTimelinePageSchema, type CopyAction, type ToTimelinePage } from '../../core/timelineMessages.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { panelIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import { ProblemPages } from '../problemPages.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import type { EarlierCode } from './earlierCode.ts';

interface TimelineParts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly notifier: Notifier;
  readonly progressLog: ProgressLog;
  readonly snapshots: Snapshots;
  readonly earlier: EarlierCode;
}

/** The pages that tell what happened with a problem, and when. */
export class TimelinePages implements Disposable {
  private readonly store = new DisposableStore();
  private readonly parts: TimelineParts;
  private readonly pages: ProblemPages;

  constructor(parts: TimelineParts) {
    this.parts = parts;
    this.pages = this.store.add(
      new ProblemPages(
        {
          viewType: panelIds.timeline,
          title: ({ problem }) => vscode.l10n.t('History: {0}', problem.title),
          script: 'timeline.js',
          view: (entry) => this.view(entry),
          receive: (entry, message) => this.receive(entry, message),
        },
        parts,
      ),
    );
    this.store.add(
      parts.progressLog.onDidAppend(
        (event) => void ('problem' in event && parts.notifier.guard(() => this.pages.refresh(event.problem))),
      ),
    );
  }

  show(entry: CatalogProblem): Promise<void> {
    return this.pages.show(entry);
  }

  dispose(): void {
    this.store.dispose();
  }

  private async view({ problem }: CatalogProblem): Promise<ToTimelinePage> {
    const [events, copies] = await Promise.all([
      this.parts.progressLog.events(),
      this.parts.snapshots.list(problem.uuid),
    ]);
    return {
      title: problem.title,
      summary: timelineSummary(problem.uuid, events),
      entries: timelineOf(problem.uuid, events, copies, problem.followUps),
    };
  }

  private async receive(entry: CatalogProblem, message: unknown): Promise<void> {
    const { data } = fromTimelinePageSchema.safeParse(message);
    if (data?.type !== 'act') return;
    const copies = await this.parts.snapshots.list(entry.problem.uuid);
    const snapshot = copies.find(({ name }) => name === data.copy);
    if (snapshot !== undefined) await this.act(entry, snapshot, data.action);
  }

  private act(entry: CatalogProblem, snapshot: KeptSnapshot, action: CopyAction): Promise<void> {
    switch (action) {
      case 'compare':
        return this.parts.earlier.compare(entry, snapshot);
      case 'restore':
        return this.parts.earlier.restore(entry, snapshot);
      case 'copy':
        return this.parts.earlier.copy(snapshot);
    }
  }
}
