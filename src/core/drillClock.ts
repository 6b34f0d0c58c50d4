import type { Drill, DrillAction, DrillState } from './drill.ts';

/** A moment of a drill. Times are in seconds since its start. */
export interface DrillMoment {
  readonly state: string;
  readonly at: number;
  /** When the state began. */
  readonly since: number;
}

export type DrillEnding = 'won' | 'lost' | 'out-of-time';

export function startOf(drill: Drill): DrillMoment {
  return { state: drill.start, at: 0, since: 0 };
}

export function stateAt(drill: Drill, { state }: Pick<DrillMoment, 'state'>): DrillState | undefined {
  return drill.states.find((each) => each.id === state);
}

/** How the drill stands: `won` from the moment the impact is stopped; `undefined` while it goes on. */
export function endingAt(drill: Drill, moment: DrillMoment): DrillEnding | undefined {
  return stateAt(drill, moment)?.ends ?? (isClockOut(drill, moment) ? 'out-of-time' : undefined);
}

/** Whether nothing more can be done: lost, or out of time. Who has won may go on looking and telling until the clock is out. */
export function isOver(drill: Drill, moment: DrillMoment): boolean {
  return stateAt(drill, moment)?.ends === 'lost' || isClockOut(drill, moment);
}

function isClockOut(drill: Drill, { at }: DrillMoment): boolean {
  return at >= drill.clock.seconds;
}

/**
 * Lets time pass. States that are left alone change at their own time; a lost drill stops the clock.
 * @returns each change that comes, and last the moment at the end.
 */
export function pass(drill: Drill, moment: DrillMoment, seconds: number): readonly DrillMoment[] {
  const until = Math.min(moment.at + seconds, drill.clock.seconds);
  const passed: DrillMoment[] = [];
  let now = moment;
  for (;;) {
    const state = stateAt(drill, now);
    if (state?.ends === 'lost') return passed;
    const change = state?.ends === undefined ? state?.becomes : undefined;
    const due = change === undefined ? Infinity : now.since + change.afterSeconds;
    if (change === undefined || due > until) return [...passed, { ...now, at: until }];
    now = { state: change.state, at: due, since: due };
    passed.push(now);
  }
}

/** The moment so many seconds later; see `pass`. */
export function wait(drill: Drill, moment: DrillMoment, seconds: number): DrillMoment {
  return pass(drill, moment, seconds).at(-1) ?? moment;
}

interface Acted {
  readonly moment: DrillMoment;
  /** Index of the effect that came about; left out where the action changed nothing. */
  readonly effect?: number;
}

/** Carries an action out: its time passes, then its effect meets the state that is there by then. */
export function act(drill: Drill, moment: DrillMoment, action: DrillAction): Acted {
  const after = wait(drill, moment, action.seconds);
  const unfinished = after.at < moment.at + action.seconds;
  if (unfinished || endingAt(drill, after) !== undefined) return { moment: after };
  const effect = action.effects.findIndex(({ from }) => from.includes(after.state));
  const to = action.effects[effect]?.to;
  if (to === undefined) return { moment: after };
  return { moment: { state: to, at: after.at, since: after.at }, effect };
}
