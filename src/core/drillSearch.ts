import type { Drill } from './drill.ts';
import { act, endingAt, startOf, stateAt, wait, type DrillMoment } from './drillClock.ts';

/** All that can come about in a drill. */
export interface DrillReach {
  /** Seconds of the quickest way to win; left out where there is none. */
  readonly won?: number;
  readonly states: ReadonlySet<string>;
  /** `action/index` of each effect that can come about. */
  readonly effects: ReadonlySet<string>;
}

interface Place {
  readonly moment: DrillMoment;
  /** The signals seen, of those that an action needs. */
  readonly seen: ReadonlySet<string>;
}

/** Walks every way through a drill: looking, acting at the right time, and waiting for a state to change by itself. */
export function exploreDrill(drill: Drill): DrillReach {
  const needed = new Set(drill.actions.flatMap((action) => action.needs));
  const earliest = new Map<string, number>();
  const states = new Set<string>();
  const effects = new Set<string>();
  let won: number | undefined;
  const open: Place[] = [{ moment: startOf(drill), seen: new Set() }];
  // Grows while it is walked.
  for (const place of open) {
    const { moment, seen } = place;
    const key = keyOf(drill, place);
    if ((earliest.get(key) ?? Infinity) <= moment.at) continue;
    earliest.set(key, moment.at);
    states.add(moment.state);
    const ending = endingAt(drill, moment);
    if (ending === 'won') won = Math.min(won ?? Infinity, moment.at);
    if (ending !== undefined) continue;

    const change = nextChange(drill, moment);
    if (change !== undefined) open.push({ moment: change, seen });
    for (const signal of drill.signals) {
      if (needed.has(signal.id) && !seen.has(signal.id)) {
        open.push({ moment: wait(drill, moment, signal.seconds), seen: new Set([...seen, signal.id]) });
      }
    }
    for (const action of drill.actions) {
      if (!action.needs.every((signal) => seen.has(signal))) continue;
      for (const beginning of beginnings(drill, moment, action.seconds)) {
        const { moment: after, effect } = act(drill, beginning, action);
        // Without an effect it was waiting, which is looked at anyway.
        if (effect === undefined) continue;
        effects.add(`${action.id}/${effect}`);
        open.push({ moment: after, seen });
      }
    }
  }
  return { ...(won === undefined ? {} : { won }), states, effects };
}

/**
 * When to begin something that takes so long: now, or so that it ends just as a state changes by itself. Beginning at any
 * other time meets the same states, only later.
 */
function beginnings(drill: Drill, moment: DrillMoment, seconds: number): DrillMoment[] {
  const found = [moment];
  for (let change = nextChange(drill, moment); change !== undefined; change = nextChange(drill, change)) {
    const waiting = change.at - seconds - moment.at;
    if (waiting > 0) found.push(wait(drill, moment, waiting));
  }
  return found;
}

function nextChange(drill: Drill, moment: DrillMoment): DrillMoment | undefined {
  const state = stateAt(drill, moment);
  if (state?.becomes === undefined || endingAt(drill, moment) !== undefined) return undefined;
  return wait(drill, moment, moment.since + state.becomes.afterSeconds - moment.at);
}

/** Of places with equal keys the earliest can do whatever the others can. */
function keyOf(drill: Drill, { moment, seen }: Place): string {
  const age = stateAt(drill, moment)?.becomes === undefined ? 0 : moment.at - moment.since;
  return `${moment.state} ${age} ${[...seen].sort().join(' ')}`;
}
