import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { exerciseAfter } from '../../core/nextExercise.ts';
import type { RoundEvent } from '../../core/roundEvent.ts';
import type { Scorecard } from '../../core/roundReport.ts';
import type { RoundLog } from '../../core/roundState.ts';
import { isSelfRated, scorecardOf } from '../../core/scorecard.ts';
import { inEnglish } from '../../core/spokenLanguage.ts';
import { openRows, type OpenRow, type SelfRow } from '../../core/selfRatingDecision.ts';
import { selfDimensions, type SelfBand, type SelfDimension } from '../../core/selfRatingWords.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { RoundFiles } from '../rounds/roundFiles.ts';

interface Parts {
  readonly files: RoundFiles;
  readonly catalogs: CatalogStore;
  readonly progressLog: ProgressLog;
  readonly now: () => number;
}

/** A round that is over, as its pages see it. */
export interface OverRound {
  readonly log: RoundLog;
  readonly card: Scorecard;
  readonly isRated: boolean;
}

type Without<Event> = Event extends RoundEvent ? Omit<Event, 'at' | 'clock'> : never;

/** The rounds that are over: what their logs say, and what is still added to them. */
export class RatedRounds {
  readonly onDidAppend;
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
    this.onDidAppend = parts.files.onDidAppend;
  }

  /** All that are over, newest first. */
  async all(): Promise<readonly OverRound[]> {
    return (await this.parts.files.logs()).flatMap((log) => overRound(log) ?? []);
  }

  /** The card of a round as it is handed to others. @throws {HumanError} as `round` does. */
  async englishCard(uuid: string): Promise<Scorecard> {
    const { log, card } = await this.round(uuid);
    return inEnglish(() => scorecardOf(log.events)) ?? card;
  }

  /** @throws {HumanError} when there is no such round, or when it still runs. */
  async round(uuid: string): Promise<OverRound> {
    const log = await this.parts.files.log(uuid);
    if (log === undefined) {
      throw new HumanError(
        vscode.l10n.t(
          'The log of this round cannot be read any more. Choose another one in the Rounds view.',
        ),
      );
    }
    const over = overRound(log);
    if (over !== undefined) return over;
    throw new HumanError(
      vscode.l10n.t('“{0}” is still running. End it first; then say how it went.', log.started.plan.title),
    );
  }

  /** What the person says of one dimension; said again, it replaces what was said before. */
  async rate(uuid: string, dimension: SelfDimension, band: SelfBand, evidence: string): Promise<void> {
    await this.append(uuid, { type: 'self-rated', dimension, band, evidence });
  }

  /** Takes what has no band yet for not observed. */
  async rateRest(uuid: string): Promise<void> {
    const { card } = await this.round(uuid);
    for (const { dimension, band } of card.self)
      if (band === undefined) await this.rate(uuid, dimension, 'not-observed', '');
  }

  /**
   * Ends the self-rating, after which results are shown.
   * @returns what is still asked for; empty: it has ended.
   */
  async finishRating(uuid: string): Promise<readonly OpenRow[]> {
    const { card, isRated } = await this.round(uuid);
    if (isRated) return [];
    const open = openRows(withoutPartner(card.self));
    if (open.length > 0) return open;
    const communication = card.self.find(({ dimension }) => dimension === 'communication');
    if (communication?.band === undefined) await this.rate(uuid, 'communication', 'not-observed', '');
    await this.append(uuid, { type: 'self-rating-done' });
    await this.proposeExercise(uuid);
    return [];
  }

  /** Results are shown without a self-rating; what was said of some dimensions stays said. */
  async declineRating(uuid: string): Promise<void> {
    await this.append(uuid, { type: 'self-rating-done', declined: true });
    await this.proposeExercise(uuid);
  }

  async append(uuid: string, told: Without<RoundEvent>, at = this.parts.now()): Promise<void> {
    const { log } = await this.round(uuid);
    // The clock of the round has stopped with its end.
    const clock = log.events.find(({ type }) => type === 'ended')?.clock ?? 0;
    await this.parts.files.appendAfter(uuid, { ...told, at, clock });
  }

  /** Kept in the log, so that the sentence stays as it was when packs change. */
  private async proposeExercise(uuid: string): Promise<void> {
    const { log, card } = await this.round(uuid);
    const [catalog, progress] = await Promise.all([
      this.parts.catalogs.catalog(),
      this.parts.progressLog.progress(),
    ]);
    const exercise = exerciseAfter(
      card,
      log.started,
      catalog.problems.map(({ problem }) => problem),
      (problem) => progress.status(problem) === 'solved',
    );
    if (exercise !== undefined) await this.append(uuid, exercise);
  }
}

/** Of a round that nobody else sat in, communication needs no band: nobody has observed it. */
export function withoutPartner(rows: readonly SelfRow[]): readonly SelfRow[] {
  return selfDimensions.map((dimension) => {
    const row = rows.find((each) => each.dimension === dimension) ?? { dimension };
    return dimension === 'communication' && row.band === undefined ? { ...row, band: 'not-observed' } : row;
  });
}

function overRound(log: RoundLog): OverRound | undefined {
  if (!log.events.some(({ type }) => type === 'ended')) return undefined;
  const card = scorecardOf(log.events);
  return card === undefined ? undefined : { log, card, isRated: isSelfRated(log.events) };
}
