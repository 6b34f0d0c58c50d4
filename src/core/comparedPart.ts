import type { DrawnItem } from './followUpDraw.ts';
import type { ProgressEvent } from './progressEvent.ts';
import type { RoundEvent } from './roundEvent.ts';

type Compared = Extract<RoundEvent, { type: 'revealed' | 'point' | 'mistake' | 'rated' }>;
type WithoutTime<Event> = Event extends Compared ? Omit<Event, 'at' | 'clock'> : never;
/** What a person did with an answer and its reference, as the log of a round keeps it, but for the time. */
export type ComparedPart = WithoutTime<Compared>;

/**
 * What an event of the progress log is to the log of a round, with the texts of the day, so that a report needs no pack.
 * Undefined: it compares nothing, or something that the question has not any more.
 */
export function comparedPart(
  event: ProgressEvent,
  item: DrawnItem,
  segment: number,
): ComparedPart | undefined {
  const common = { segment, item: item.uuid };
  switch (event.type) {
    case 'follow-up-revealed':
      return { type: 'revealed', ...common, layer: event.layer };
    case 'follow-up-point': {
      const found = item.points.find(({ id }) => id === event.point);
      if (found === undefined) return undefined;
      const { id: point, text, critical, layer } = found;
      const { mark, evidence } = event;
      const marked = { type: 'point', ...common, point, text, critical, layer, mark } as const;
      return evidence === undefined ? marked : { ...marked, evidence };
    }
    case 'follow-up-mistake': {
      const text = item.mistakes[event.mistake]?.text;
      return text === undefined ? undefined : { type: 'mistake', ...common, text, made: event.made };
    }
    case 'follow-up-rated':
      return { type: 'rated', ...common, rating: event.rating };
    default:
      return undefined;
  }
}
