import { comparedPart, type ComparedPart } from './comparedPart.ts';
import type { FollowUpItem } from './followUp.ts';
import { drawnItem } from './followUpDraw.ts';
import type { ProgressEvent } from './progressEvent.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { RoundLog } from './roundState.ts';

/** As it goes into the log of the round, with the time at which it happened. */
export type ComparisonEvent = ComparedPart & { readonly at: number };

type Locked = Extract<RoundEvent, { type: 'committed' }>;

/**
 * What a person compared, of the answers that were locked in a round that has ended: the plan may have kept the references
 * closed until then. What belongs to a later attempt at the same question is left out, and so is what the log has already.
 */
export function comparisonEvents(
  { events }: RoundLog,
  progress: readonly ProgressEvent[],
  itemOf: (uuid: string) => FollowUpItem | undefined,
): readonly ComparisonEvent[] {
  const end = events.findIndex(({ type }) => type === 'ended');
  if (end === -1) return [];
  const locked = new Map<string, Locked>();
  for (const event of events.slice(0, end)) if (event.type === 'committed') locked.set(event.item, event);
  return [...locked.values()].flatMap((answer) => {
    const item = itemOf(answer.item);
    return item === undefined ? [] : newOf(answer, item, events, progress);
  });
}

function newOf(
  answer: Locked,
  item: FollowUpItem,
  events: readonly RoundEvent[],
  progress: readonly ProgressEvent[],
): readonly ComparisonEvent[] {
  const own = progress.filter((event) => 'item' in event && event.item === answer.item);
  const commit = commitOf(answer, own);
  if (commit === undefined) return [];
  const asked = drawnItem(item, 0, commit.inputs);
  const parts = untilNextAttempt(own.slice(own.indexOf(commit) + 1)).flatMap((event) => {
    const part = comparedPart(event, asked, answer.segment);
    return part === undefined ? [] : [{ ...part, at: event.at }];
  });
  // Both logs keep the order in which things happened; clocks may have been set meanwhile, and tell less.
  return parts.slice(knownAfter(answer, events));
}

type Commit = Extract<ProgressEvent, { type: 'follow-up-committed' }>;

/** Where the progress log has the answer: of those that say the same the one nearest in time. */
function commitOf({ at, answer }: Locked, own: readonly ProgressEvent[]): Commit | undefined {
  const same = own
    .filter((event) => event.type === 'follow-up-committed')
    .filter(({ text, number }) => text === answer.text && number === answer.number);
  const apart = (commit: Commit): number => Math.abs(commit.at - at);
  return same.toSorted((left, right) => apart(left) - apart(right))[0];
}

function untilNextAttempt(after: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const next = after.findIndex(({ type }) => type === 'follow-up-draft' || type === 'follow-up-committed');
  return next === -1 ? after : after.slice(0, next);
}

const parts: ReadonlySet<RoundEvent['type']> = new Set(['revealed', 'point', 'mistake', 'rated']);

function knownAfter(answer: Locked, events: readonly RoundEvent[]): number {
  return events
    .slice(events.indexOf(answer))
    .filter((event) => parts.has(event.type) && 'item' in event && event.item === answer.item).length;
}
