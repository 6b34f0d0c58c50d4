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

/** How the drill has ended by this moment; `undefined` while it goes on. */
export function endingAt(drill: Drill, moment: DrillMoment): DrillEnding | undefined {
  return stateAt(drill, moment)?.ends ?? (moment.at >= drill.clock.seconds ? 'out-of-time' : undefined);
}

/** Lets time pass. States that are left alone change at their own time; an ending stops the clock. */
export function wait(drill: Drill, moment: DrillMoment, seconds: number): DrillMoment {
  const until = Math.min(moment.at + seconds, drill.clock.seconds);
  let now = moment;
  for (;;) {
    const state = stateAt(drill, now);
    const change = state?.ends === undefined ? state?.becomes : undefined;
    const due = change === undefined ? Infinity : now.since + change.afterSeconds;
    if (change === undefined || due > until) {
      return state?.ends === undefined ? { ...now, at: until } : now;
    }
    now = { state: change.state, at: due, since: due };
  }
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
