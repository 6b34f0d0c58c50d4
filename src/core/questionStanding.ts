import { reviewCards, type ReviewSchedule } from './review.ts';
import type { TalkQuestion } from './followUpTalk.ts';

/**
 * How a person stands with a question: never answered; answered, but not well or not rated yet; rated good or easy and not due;
 * due for review.
 */
export type Standing = 'new' | 'asked' | 'held' | 'due';
export type Standings = ReadonlyMap<string, Standing>;

interface LoggedEvent {
  readonly type: string;
  readonly item?: string;
}

/** The standing of each question by its UUID. @param dayEnds milliseconds since 1970; what is due before is due today. */
export function standings(
  questions: readonly TalkQuestion[],
  events: readonly LoggedEvent[],
  schedule: ReviewSchedule,
  dayEnds: number,
): Standings {
  const found = new Map<string, Standing>(questions.map(({ item }) => [item.uuid, 'new']));
  for (const { type, item } of events) {
    if (type === 'follow-up-committed' && item !== undefined && found.has(item)) found.set(item, 'asked');
  }
  for (const { question, past, dueAt } of reviewCards(questions, events, schedule)) {
    const rating = past.at(-1)?.rating;
    const isHeld = rating === 'good' || rating === 'easy';
    found.set(question.item.uuid, dueAt < dayEnds ? 'due' : isHeld ? 'held' : 'asked');
  }
  return found;
}

/** How much of some questions was asked, is held and is due. What is due or held counts as asked as well. */
export interface Coverage {
  readonly total: number;
  readonly asked: number;
  readonly held: number;
  readonly due: number;
}

export function coverageOf(items: readonly { readonly uuid: string }[], known: Standings): Coverage {
  const count = (...wanted: readonly Standing[]) =>
    items.filter(({ uuid }) => wanted.includes(known.get(uuid) ?? 'new')).length;
  return {
    total: items.length,
    asked: items.length - count('new'),
    held: count('held'),
    due: count('due'),
  };
}
