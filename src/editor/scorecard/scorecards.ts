import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { isUuid } from '../../core/identity.ts';
import { dateText } from '../../core/scorecardView.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { CommandHandler } from '../commands.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import { commandIds, panelIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import type { PackStocks } from '../packStock.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { ReviewQueue } from '../reviewQueue.ts';
import type { RoundFiles } from '../rounds/roundFiles.ts';
import { AnswerComparison } from './answerComparison.ts';
import { NextReviews } from './nextReviews.ts';
import { RatedRounds, type OverRound } from './ratedRounds.ts';
import { RatingPage } from './ratingPage.ts';
import { RoundPages } from './roundPages.ts';
import { ScorecardPage } from './scorecardPage.ts';

interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly files: RoundFiles;
  readonly catalogs: CatalogStore;
  readonly stocks: PackStocks;
  readonly progressLog: ProgressLog;
  readonly followUps: FollowUpPanels;
  readonly reviews: ReviewQueue;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
}

/** What follows a round: the person says how it went, and then sees what was measured. */
export class Scorecards implements Disposable {
  private readonly store = new DisposableStore();
  private readonly rounds: RatedRounds;
  private readonly ratings: RoundPages;
  private readonly cards: RoundPages;

  constructor(parts: Parts) {
    const { extensionUri, files, catalogs, stocks, progressLog, followUps, notifier, log } = parts;
    this.rounds = new RatedRounds({ files, catalogs, progressLog, now: Date.now });
    const { rounds } = this;
    const nextReviews = new NextReviews(rounds, parts.reviews);
    const comparing = { rounds, nextReviews, catalogs, stocks, progressLog, followUps, notifier };
    const comparison = new AnswerComparison(comparing);
    const shared = { extensionUri, rounds, notifier, log };
    this.ratings = this.store.add(
      new RoundPages({
        viewType: panelIds.roundRating,
        log,
        fill: async (panel, round) => {
          await rounds.round(round);
          return new RatingPage({ ...shared, panel, round, onDone: () => this.show(round) });
        },
      }),
    );
    this.cards = this.store.add(
      new RoundPages({
        viewType: panelIds.scorecard,
        log,
        fill: async (panel, round) => {
          await rounds.round(round);
          const show = (other: string) => this.show(other);
          return new ScorecardPage({ ...shared, panel, round, comparison, show });
        },
      }),
    );
  }

  /** What the commands do; without the UUID of a round they ask for one. */
  readonly handlers = {
    [commandIds.rateRound]: async (given) => {
      const round = await this.roundOf(given, ({ isRated }) => !isRated);
      if (round !== undefined) await this.show(round);
    },
    [commandIds.showScorecard]: async (given) => {
      const round = await this.roundOf(given, () => true);
      if (round !== undefined) await this.show(round);
    },
  } satisfies Record<string, CommandHandler>;

  /**
   * Shows the scorecard, or first the self-rating where that is not done: results colour what one thinks of oneself.
   * @throws {HumanError} when there is no such round, or when it still runs.
   */
  private async show(round: string): Promise<void> {
    const { card, isRated } = await this.rounds.round(round);
    // With the date, since one sits the same plan many times.
    const title = [card.plan.title, card.started.slice(0, 16).replace('T', ' ')] as const;
    if (isRated) await this.cards.open(round, vscode.l10n.t('Scorecard: {0}, {1}', ...title));
    else await this.ratings.open(round, vscode.l10n.t('How Did It Go? {0}, {1}', ...title));
  }

  dispose(): void {
    this.store.dispose();
  }

  private async roundOf(given: unknown, fits: (round: OverRound) => boolean): Promise<string | undefined> {
    if (typeof given === 'string' && isUuid(given)) return given;
    const rounds = (await this.rounds.all()).filter(fits);
    if (rounds.length === 0) {
      throw new HumanError(
        vscode.l10n.t(
          'There is no round to show yet. Sit one first: “Code Rounds: Start a Round...” begins one.',
        ),
      );
    }
    const picks = rounds.map(({ card, isRated }) => ({
      label: card.plan.title,
      description: dateText(card.started),
      ...(isRated ? {} : { detail: vscode.l10n.t('Not rated by yourself yet') }),
      round: card.round,
    }));
    const picked = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Which round?') });
    return picked?.round;
  }
}
