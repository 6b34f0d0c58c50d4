import { itemState, ratings, type PastRating } from './followUpState.ts';
import type { TalkQuestion } from './followUpTalk.ts';

/** When a question is asked again. The schedule itself is a library's work, outside the core. */
export interface ReviewSchedule {
  /**
   * @param item UUID of the question.
   * @param past how its attempts were rated, oldest first; at least one.
   * @returns milliseconds since 1970.
   */
  dueAt(item: string, past: readonly PastRating[]): number;
}

/** A question that was rated at least once. Times are in milliseconds since 1970. */
export interface ReviewCard {
  readonly question: TalkQuestion;
  readonly past: readonly PastRating[];
  readonly dueAt: number;
}

export interface DueToday {
  /** Most overdue first, as many as the daily limit leaves. */
  readonly cards: readonly ReviewCard[];
  /** Due as well, but left for another day. */
  readonly waiting: number;
}

interface Day {
  /** Milliseconds since 1970: the midnights around now, where the person is. */
  readonly begins: number;
  readonly ends: number;
}

interface LoggedEvent {
  readonly type: string;
  readonly item?: string;
}

/** The cards of all questions that were ever rated. */
export function reviewCards(
  questions: readonly TalkQuestion[],
  events: readonly LoggedEvent[],
  schedule: ReviewSchedule,
): readonly ReviewCard[] {
  const byItem = new Map<string, LoggedEvent[]>();
  for (const event of events) {
    if (event.item === undefined) continue;
    const own = byItem.get(event.item);
    if (own === undefined) byItem.set(event.item, [event]);
    else own.push(event);
  }
  return questions.flatMap((question) => {
    const own = byItem.get(question.item.uuid);
    const past = own === undefined ? [] : ratings(itemState(question.item, own));
    const last = past.at(-1);
    if (last === undefined) return [];
    const valid = past.filter(({ version }) => (version ?? question.version) === question.version);
    // New key points make it a new card, to be asked at once.
    const dueAt = valid.length === 0 ? last.at : schedule.dueAt(question.item.uuid, valid);
    return [{ question, past, dueAt }];
  });
}

/** What to review today. @param limit reviews a day, those that are done already among them. */
export function dueToday(cards: readonly ReviewCard[], day: Day, limit: number): DueToday {
  const done = cards
    .flatMap(({ past }) => past.slice(1))
    .filter(({ at }) => at >= day.begins && at < day.ends).length;
  const due = cards
    .filter(({ dueAt }) => dueAt < day.ends)
    .toSorted((left, right) => left.dueAt - right.dueAt);
  const left = Math.max(0, limit - done);
  return { cards: due.slice(0, left), waiting: Math.max(0, due.length - left) };
}
