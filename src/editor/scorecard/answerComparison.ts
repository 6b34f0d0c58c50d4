import * as vscode from 'vscode';
import { comparisonEvents } from '../../core/comparisonEvents.ts';
import type { FollowUpItem } from '../../core/followUp.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { Disposable } from '../disposables.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import type { Notifier } from '../notify.ts';
import type { PackStocks } from '../packStock.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { NextReviews } from './nextReviews.ts';
import type { RatedRounds } from './ratedRounds.ts';

interface Parts {
  readonly rounds: RatedRounds;
  readonly nextReviews: NextReviews;
  readonly catalogs: CatalogStore;
  readonly stocks: PackStocks;
  readonly progressLog: ProgressLog;
  readonly followUps: FollowUpPanels;
  readonly notifier: Notifier;
}

/** Brings what is compared after a round into its log: the answers were locked in the round, their references open later. */
export class AnswerComparison {
  private readonly parts: Parts;
  /** One after the other, so that nothing is added twice. */
  private queue: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Catches up whenever something is compared. */
  follow(round: string): Disposable {
    return this.parts.progressLog.onDidAppend((event) => {
      if ('item' in event && event.type !== 'follow-up-draft')
        void this.parts.notifier.guard(() => this.catchUp(round));
    });
  }

  /** Adds what has been compared since the end. */
  catchUp(round: string): Promise<void> {
    const turn = this.queue.then(() => this.addNew(round));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Opens the page where the answers of a segment are compared.
   * @throws {HumanError} when their questions are in none of the loaded packs.
   */
  async open(round: string, segment: number): Promise<void> {
    const { log } = await this.parts.rounds.round(round);
    const { drawn, plan } = log.started;
    const part = drawn[segment];
    if (part?.kind === 'follow-ups') await this.parts.followUps.open(part.uuid);
    if (part?.kind === 'questions') {
      // The title under which the round itself asked them, so that its page comes to the front.
      const title = vscode.l10n.t('Round “{0}”', plan.title);
      const items = part.items.map(({ uuid }) => uuid);
      await this.parts.followUps.ask(title, items);
    }
  }

  private async addNew(round: string): Promise<void> {
    const { rounds, progressLog, nextReviews } = this.parts;
    const { log } = await rounds.round(round);
    if (!log.events.some(({ type }) => type === 'committed')) return;
    const items = await this.items();
    for (const { at, ...event } of comparisonEvents(log, await progressLog.events(), (uuid) =>
      items.get(uuid),
    ))
      await rounds.append(round, event, at);
    await nextReviews.note(round);
  }

  private async items(): Promise<ReadonlyMap<string, FollowUpItem>> {
    const [catalog, { stock }] = await Promise.all([this.parts.catalogs.catalog(), this.parts.stocks.all()]);
    const all = [
      ...catalog.problems.flatMap(({ problem }) => problem.followUps?.items ?? []),
      ...stock.sections.flatMap((section) => section.items),
    ];
    return new Map(all.map((item) => [item.uuid, item]));
  }
}
