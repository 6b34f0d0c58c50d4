import type { DrawnSegment, RoundEvent, RoundStarted } from './roundEvent.ts';
import type { ScorecardSegment } from './roundReport.ts';
import { questionCount } from './counts.ts';

const MINUTE_MS = 60_000;

/**
 * The segments of a round with the time spent in each. One may be entered several times, and the last that was entered lasts
 * until the end.
 * @param end of the round, by its own clock in milliseconds.
 */
export function scorecardSegments(
  { plan, setup, drawn }: RoundStarted,
  events: readonly RoundEvent[],
  end: number,
): ScorecardSegment[] {
  const spans = spansOf(events, end);
  return plan.segments.map(({ type, minutes }, index) => {
    const own = spans.filter((span) => span.segment === index && span.to > span.from);
    const extendedMs = events.reduce(
      (total, event) =>
        event.type === 'extended' && event.segment === index ? total + event.minutes * MINUTE_MS : total,
      0,
    );
    const title = drawnTitle(drawn[index]);
    return {
      index,
      type,
      ...(title === undefined ? {} : { title }),
      plannedMs: Math.round(minutes * MINUTE_MS * setup.timingAid) + extendedMs,
      extendedMs,
      spans: own.map(({ from, to }) => ({ from, to })),
      usedMs: own.reduce((total, { from, to }) => total + to - from, 0),
    };
  });
}

/** When a segment was first entered, by the round's clock in milliseconds. */
export function beganAt(segments: readonly ScorecardSegment[], index: number): number {
  return segments[index]?.spans[0]?.from ?? 0;
}

interface Span {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

function spansOf(events: readonly RoundEvent[], end: number): Span[] {
  const entered = events.flatMap((event) =>
    event.type === 'segment' ? [{ segment: event.segment, from: event.clock }] : [],
  );
  // A round begins in its first segment, whether or not the log says so.
  const all = entered[0]?.from === 0 ? entered : [{ segment: 0, from: 0 }, ...entered];
  return all.map(({ segment, from }, index) => ({ segment, from, to: all[index + 1]?.from ?? end }));
}

function drawnTitle(drawn: DrawnSegment | undefined): string | undefined {
  switch (drawn?.kind) {
    case undefined:
    case 'nothing':
      return undefined;
    case 'questions':
      return questionCount(drawn.items.length);
    case 'problem':
    case 'follow-ups':
    case 'drill':
      return drawn.title;
  }
}
