import type { FollowUpItem } from './followUp.ts';
import type { ProgressEvent } from './progressEvent.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { RoundLog } from './roundState.ts';

type Compared = Extract<RoundEvent, { type: 'revealed' | 'point' | 'mistake' | 'rated' }>;
type WithoutClock<Event> = Event extends Compared ? Omit<Event, 'clock'> : never;
/** As it goes into the log of the round, with the time at which it happened. */
export type ComparisonEvent = WithoutClock<Compared>;

/**
 * What a person compared after the end of a round, of the answers that were locked in it: the plan may have kept the
 * references closed until then. What belongs to a later attempt at the same question is left out, and so is what the log
 * has already.
 */
export function comparisonEvents(
  { events }: RoundLog,
  progress: readonly ProgressEvent[],
  itemOf: (uuid: string) => FollowUpItem | undefined,
): readonly ComparisonEvent[] {
  const end = events.findIndex(({ type }) => type === 'ended');
  const ended = events[end];
  if (ended === undefined) return [];
  const committed = events.slice(0, end).filter((event) => event.type === 'committed');
  const known = new Set(events.slice(end).map(keyOf));
  return committed.flatMap(({ item: uuid, segment }) => {
    const item = itemOf(uuid);
    if (item === undefined) return [];
    return untilNextAttempt(progress, uuid, ended.at)
      .flatMap((event) => compared(event, item, segment))
      .filter((event) => !known.has(keyOf(event)));
  });
}

function untilNextAttempt(
  progress: readonly ProgressEvent[],
  item: string,
  since: number,
): readonly ProgressEvent[] {
  const after = progress.filter((event) => 'item' in event && event.item === item && event.at >= since);
  const next = after.findIndex(({ type }) => type === 'follow-up-draft' || type === 'follow-up-committed');
  return next === -1 ? after : after.slice(0, next);
}

function compared(event: ProgressEvent, question: FollowUpItem, segment: number): readonly ComparisonEvent[] {
  const common = { at: event.at, segment, item: question.uuid };
  switch (event.type) {
    case 'follow-up-revealed':
      return [{ type: 'revealed', ...common, layer: event.layer }];
    case 'follow-up-point': {
      const found = question.points.find(({ id }) => id === event.point);
      if (found === undefined) return [];
      const { id: point, text, critical, layer } = found;
      const { mark, evidence } = event;
      const marked = { type: 'point', ...common, point, text, critical, layer, mark } as const;
      return [evidence === undefined ? marked : { ...marked, evidence }];
    }
    case 'follow-up-mistake': {
      const text = question.mistakes[event.mistake]?.text;
      return text === undefined ? [] : [{ type: 'mistake', ...common, text, made: event.made }];
    }
    case 'follow-up-rated':
      return [{ type: 'rated', ...common, rating: event.rating }];
    default:
      return [];
  }
}

/** The same thing at the same moment is the same event. */
function keyOf(event: RoundEvent | ComparisonEvent): string {
  const { type, at } = event;
  const item = 'item' in event ? event.item : '';
  const what =
    type === 'point' ? event.point : type === 'mistake' ? event.text : type === 'revealed' ? event.layer : '';
  return JSON.stringify([type, at, item, what]);
}
