import { unscheduled } from '../../core/scorecardReviews.ts';
import type { ReviewQueue } from '../reviewQueue.ts';
import type { RatedRounds } from './ratedRounds.ts';

/** Keeps in the log of a round when its questions fall due, as they are scheduled when they are rated. */
export class NextReviews {
  private readonly rounds: RatedRounds;
  private readonly reviews: ReviewQueue;

  constructor(rounds: RatedRounds, reviews: ReviewQueue) {
    this.rounds = rounds;
    this.reviews = reviews;
  }

  /** Adds the dates that are missing; not of questions that are in no pack any more. */
  async note(round: string): Promise<void> {
    const { log } = await this.rounds.round(round);
    const items = new Set(unscheduled(log.events));
    if (items.size === 0) return;
    for (const { question, dueAt } of await this.reviews.cards()) {
      const item = question.item.uuid;
      if (items.has(item)) await this.rounds.append(round, { type: 'review', item, due: Math.round(dueAt) });
    }
  }
}
