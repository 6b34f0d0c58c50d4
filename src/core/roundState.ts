import type { DrawnSegment, RoundEvent, RoundStarted } from './roundEvent.ts';
import type { RoundSegment } from './roundPlan.ts';

/** The log of a round, as far as it can be read. */
export interface RoundLog {
  readonly started: RoundStarted;
  /** With the start, oldest first. */
  readonly events: readonly RoundEvent[];
}

export interface SegmentState {
  readonly index: number;
  readonly segment: RoundSegment;
  readonly drawn: DrawnSegment;
  readonly phase: 'done' | 'current' | 'ahead';
  /** Milliseconds that the plan gives it, with the timing aid and extensions. */
  readonly allowedMs: number;
  /** Milliseconds of the round's clock. */
  readonly usedMs: number;
}

export interface RoundState {
  readonly started: RoundStarted;
  readonly phase: 'running' | 'paused' | 'ended';
  readonly ending?: Extract<RoundEvent, { type: 'ended' }>['why'];
  /** Index of the current segment; of the last one that was reached, when ended. */
  readonly current: number;
  readonly segments: readonly SegmentState[];
  readonly allowedMs: number;
  readonly usedMs: number;
  readonly counts: RoundCounts;
}

export interface RoundCounts {
  readonly runs: number;
  readonly submissions: number;
  readonly hints: number;
  readonly committed: number;
  readonly pauses: number;
  readonly extensions: number;
  /** Minutes that were added. */
  readonly extendedMinutes: number;
  /** Milliseconds that nobody counted. */
  readonly awayMs: number;
}

/** A log begins with its start; a file that does not is none. */
export function roundLog(events: readonly RoundEvent[]): RoundLog | undefined {
  const [started] = events;
  return started?.type === 'started' ? { started, events } : undefined;
}

/** Where a round stands. @param clock milliseconds of the round now; of no matter once it has ended. */
export function roundState({ started, events }: RoundLog, clock: number): RoundState {
  const { plan, setup, drawn } = started;
  const ended = events.find((event) => event.type === 'ended');
  const now = ended?.clock ?? clock;
  const begins = beginnings(events);
  const current = begins.at(-1)?.segment ?? 0;
  const segments = plan.segments.map((segment, index): SegmentState => ({
    index,
    segment,
    drawn: drawn[index] ?? { kind: 'nothing' },
    phase:
      index < current || (index === current && ended !== undefined)
        ? 'done'
        : index === current
          ? 'current'
          : 'ahead',
    allowedMs: (segment.minutes * setup.timingAid + addedMinutes(events, index)) * 60_000,
    usedMs: usedIn(index, begins, now),
  }));
  return {
    started,
    phase: ended !== undefined ? 'ended' : isPaused(events) ? 'paused' : 'running',
    ...(ended === undefined ? {} : { ending: ended.why }),
    current,
    segments,
    allowedMs: segments.reduce((sum, { allowedMs }) => sum + allowedMs, 0),
    usedMs: now,
    counts: countsOf(events),
  };
}

interface Beginning {
  readonly segment: number;
  readonly clock: number;
}

function beginnings(events: readonly RoundEvent[]): readonly Beginning[] {
  const begins: Beginning[] = [{ segment: 0, clock: 0 }];
  for (const event of events) {
    if (event.type === 'segment' && event.segment > (begins.at(-1)?.segment ?? 0)) begins.push(event);
  }
  return begins;
}

function usedIn(index: number, begins: readonly Beginning[], now: number): number {
  const at = begins.findIndex(({ segment }) => segment === index);
  const begin = begins[at];
  return begin === undefined ? 0 : (begins[at + 1]?.clock ?? now) - begin.clock;
}

function addedMinutes(events: readonly RoundEvent[], index: number): number {
  return events.reduce(
    (sum, event) => (event.type === 'extended' && event.segment === index ? sum + event.minutes : sum),
    0,
  );
}

function isPaused(events: readonly RoundEvent[]): boolean {
  return events.findLast(({ type }) => type === 'paused' || type === 'resumed')?.type === 'paused';
}

function countsOf(events: readonly RoundEvent[]): RoundCounts {
  const runs = events.filter((event) => event.type === 'run');
  const count = (type: RoundEvent['type']): number => events.filter((event) => event.type === type).length;
  return {
    runs: runs.filter(({ scope }) => scope === 'examples').length,
    submissions: runs.filter(({ scope }) => scope === 'all').length,
    hints: count('hint'),
    committed: count('committed'),
    pauses: count('paused'),
    extensions: count('extended'),
    extendedMinutes: events.reduce(
      (sum, event) => (event.type === 'extended' ? sum + event.minutes : sum),
      0,
    ),
    awayMs: events.reduce((sum, event) => (event.type === 'away' ? sum + event.ms : sum), 0),
  };
}
