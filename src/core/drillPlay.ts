import type { Drill } from './drill.ts';
import {
  act,
  endingAt,
  isOver,
  pass,
  startOf,
  stateAt,
  type DrillEnding,
  type DrillMoment,
} from './drillClock.ts';
import type { DrillStep } from './drillLog.ts';
import { whyNot, type DrillMove } from './drillReasons.ts';

/** What happened, in order. Times are in seconds of the drill's clock; texts are Markdown of the pack. */
export type DrillEntry =
  | {
      readonly kind: 'signal';
      readonly id: string;
      readonly from: number;
      readonly at: number;
      readonly shows?: string;
    }
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly from: number;
      readonly at: number;
      /** Left out where the drill ended before the action did. */
      readonly shows?: string;
      /** Index of the effect that came about. */
      readonly effect?: number;
    }
  | {
      readonly kind: 'communication';
      readonly id: string;
      readonly from: number;
      readonly at: number;
      readonly told: 'in-time' | 'late' | 'unfinished';
    }
  | { readonly kind: 'wait'; readonly from: number; readonly at: number }
  | { readonly kind: 'message'; readonly at: number; readonly from: string; readonly text: string }
  /** The state changed, by itself or by what was done. */
  | { readonly kind: 'state'; readonly at: number; readonly state: string; readonly by: 'itself' | 'action' }
  | { readonly kind: 'end'; readonly at: number };

export interface DrillPlay {
  readonly moment: DrillMoment;
  readonly entries: readonly DrillEntry[];
  /** Signals that have been seen, by id. */
  readonly seen: ReadonlySet<string>;
  /** When each duty was told, by id. */
  readonly told: ReadonlyMap<string, number>;
  /** What was lost so far, in the unit of the drill. */
  readonly loss: number;
  /** When the impact was stopped. */
  readonly stoppedAt?: number;
  /** Left out while it goes on. `given-up` is also a play that was left before its end. */
  readonly ending?: DrillEnding | 'given-up';
}

/** A drill at its beginning. */
export function beginDrill(drill: Drill): DrillPlay {
  const begun: DrillPlay = {
    moment: startOf(drill),
    entries: [],
    seen: new Set(),
    told: new Map(),
    loss: 0,
  };
  return { ...begun, entries: messages(drill, -1, 0) };
}

/** The play after these steps of a log. One that could not be done then, as of another version of the drill, is passed over. */
export function replayDrill(drill: Drill, steps: readonly DrillStep[]): DrillPlay {
  return steps.reduce(
    (play, step) => (whyNot(drill, play, step) === undefined ? takeStep(drill, play, step) : play),
    beginDrill(drill),
  );
}

/** The play after one more move, which must be possible: see `whyNot`. */
export function takeStep(drill: Drill, play: DrillPlay, step: DrillMove): DrillPlay {
  const from = play.moment.at;
  switch (step.kind) {
    case 'signal':
      return look(drill, play, step.id);
    case 'action':
      return carryOut(drill, play, step.id);
    case 'communication':
      return tell(drill, play, step.id);
    case 'wait': {
      const next = elapse(drill, play, pass(drill, play.moment, step.seconds));
      return close(drill, enter(next, { kind: 'wait', from, at: next.moment.at }));
    }
    case 'give-up':
    case 'end':
      return {
        ...enter(play, { kind: 'end', at: from }),
        ending: play.stoppedAt === undefined ? 'given-up' : 'won',
      };
  }
}

function look(drill: Drill, play: DrillPlay, id: string): DrillPlay {
  const signal = drill.signals.find((each) => each.id === id);
  if (signal === undefined) return play;
  const { at: from } = play.moment;
  const next = elapse(drill, play, pass(drill, play.moment, signal.seconds));
  const { at, state } = next.moment;
  const entry = { kind: 'signal', id, from, at } as const;
  if (at < from + signal.seconds) return close(drill, enter(next, entry));
  const shows = signal.shows.in[state] ?? signal.shows.default;
  return close(drill, enter({ ...next, seen: new Set([...next.seen, id]) }, { ...entry, shows }));
}

function tell(drill: Drill, play: DrillPlay, id: string): DrillPlay {
  const duty = drill.communications.duties.find((each) => each.id === id);
  if (duty === undefined) return play;
  const { at: from } = play.moment;
  const next = elapse(drill, play, pass(drill, play.moment, duty.seconds));
  const { at } = next.moment;
  const entry = { kind: 'communication', id, from, at } as const;
  if (at < from + duty.seconds) return close(drill, enter(next, { ...entry, told: 'unfinished' }));
  const told = at <= duty.bySeconds ? 'in-time' : 'late';
  return close(drill, enter({ ...next, told: new Map([...next.told, [id, at]]) }, { ...entry, told }));
}

function carryOut(drill: Drill, play: DrillPlay, id: string): DrillPlay {
  const action = drill.actions.find((each) => each.id === id);
  if (action === undefined) return play;
  const { at: from } = play.moment;
  const next = elapse(drill, play, pass(drill, play.moment, action.seconds));
  const { at } = next.moment;
  const { moment, effect } = act(drill, play.moment, action);
  if (effect === undefined) {
    // What is under way when a drill ends has no effect and shows nothing.
    const cut = at < from + action.seconds || isOver(drill, moment);
    const entry = { kind: 'action', id, from, at } as const;
    return close(drill, enter(next, cut ? entry : { ...entry, shows: action.otherwise }));
  }
  const shows = action.effects[effect]?.shows ?? action.otherwise;
  const acted = enter(next, { kind: 'action', id, from, at, shows, effect });
  return close(drill, changed(drill, { ...acted, moment }, 'action'));
}

/** Time that passed: what it cost, what changed by itself, and who wrote meanwhile. */
function elapse(drill: Drill, play: DrillPlay, passed: readonly DrillMoment[]): DrillPlay {
  let next = play;
  for (const moment of passed) {
    const before = next.moment;
    const perMinute = stateAt(drill, before)?.lossPerMinute ?? 0;
    const loss = next.loss + (perMinute * (moment.at - before.at)) / 60;
    const entries = [...next.entries, ...messages(drill, before.at, moment.at)];
    next = { ...next, moment, loss, entries };
    if (moment.state !== before.state) next = changed(drill, next, 'itself');
  }
  return next;
}

function changed(drill: Drill, play: DrillPlay, by: 'itself' | 'action'): DrillPlay {
  const { state, at } = play.moment;
  const next = enter(play, { kind: 'state', at, state, by });
  return endingAt(drill, play.moment) === 'won' ? { ...next, stoppedAt: at } : next;
}

function messages(drill: Drill, after: number, until: number): readonly DrillEntry[] {
  return drill.communications.incoming
    .filter(({ atSeconds }) => atSeconds > after && atSeconds <= until)
    .toSorted((left, right) => left.atSeconds - right.atSeconds)
    .map(({ atSeconds, from, text }) => ({ kind: 'message', at: atSeconds, from, text }));
}

function enter(play: DrillPlay, entry: DrillEntry): DrillPlay {
  return { ...play, entries: [...play.entries, entry] };
}

function close(drill: Drill, play: DrillPlay): DrillPlay {
  const ending = endingAt(drill, play.moment);
  return isOver(drill, play.moment) && ending !== undefined ? { ...play, ending } : play;
}
