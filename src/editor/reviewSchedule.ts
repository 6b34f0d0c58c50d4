import { createEmptyCard, fsrs, Rating, StrategyMode, type Grade } from 'ts-fsrs';
import type { PastRating } from '../core/followUpState.ts';
import type { FollowUpRating } from '../core/followUpWords.ts';
import type { ReviewSchedule } from '../core/review.ts';

const DAY_MS = 86_400_000;
/** Days; without a cap three good answers outlive most searches for a job. */
const LONGEST_INTERVAL = 90;

const grades: Readonly<Record<FollowUpRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * FSRS over the ratings of a question, computed anew from the log each time: whole days alone, since nobody repeats a
 * design talk after ten minutes, and no interval longer than half the way to the interview.
 * https://github.com/open-spaced-repetition/ts-fsrs
 */
export class FsrsSchedule implements ReviewSchedule {
  private readonly interviewAt: () => number | undefined;

  /** @param interviewAt milliseconds since 1970; asked at each use. */
  constructor(interviewAt: () => number | undefined) {
    this.interviewAt = interviewAt;
  }

  dueAt(item: string, past: readonly PastRating[]): number {
    const [first] = past;
    if (first === undefined) throw new Error('A question that was never rated has no date.');
    let card = createEmptyCard(new Date(first.at));
    let latest = Infinity;
    for (const [index, { rating, at }] of past.entries()) {
      const longest = this.longest(at);
      const scheduler = fsrs({
        request_retention: 0.9,
        enable_short_term: false,
        // Spreads the reviews of one day; by the question, so that a date once shown stays.
        enable_fuzz: true,
        maximum_interval: longest,
      }).useStrategy(StrategyMode.SEED, () => `${item}/${index}`);
      card = scheduler.next(card, new Date(at), grades[rating]).card;
      latest = at + longest * DAY_MS;
    }
    // The library keeps the ratings a day apart even above its own maximum.
    return Math.min(card.due.getTime(), latest);
  }

  private longest(ratedAt: number): number {
    const interview = this.interviewAt();
    if (interview === undefined || interview <= ratedAt) return LONGEST_INTERVAL;
    return Math.min(LONGEST_INTERVAL, Math.max(1, Math.floor((interview - ratedAt) / DAY_MS / 2)));
  }
}
