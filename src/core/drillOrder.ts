import type { LintFault } from './lintFault.ts';
import type { Drill } from './drill.ts';
import { act, endingAt, isOver, startOf, wait, type DrillMoment } from './drillClock.ts';

/** Plays the author's own order; what keeps it from winning is a fault. @returns `undefined` where it wins. */
export function playOrder(drill: Drill): LintFault | undefined {
  const seen = new Set<string>();
  let moment = startOf(drill);
  for (const [index, step] of drill.order.entries()) {
    if (isOver(drill, moment)) {
      return {
        code: 'D02',
        path: ['order', index],
        message: `The order goes on after the drill has ended (${endingAt(drill, moment)} after ${moment.at} seconds, in "${moment.state}").`,
      };
    }
    if ('action' in step && endingAt(drill, moment) === 'won') {
      return {
        code: 'D02',
        path: ['order', index],
        message: `The order takes "${step.action}" when the impact is stopped already (after ${moment.since} seconds, in "${moment.state}"). Then one may only look and tell.`,
      };
    }
    const next = after(drill, moment, step, seen);
    if ('message' in next) return { code: 'D02', path: ['order', index], message: next.message };
    moment = next;
  }
  if (endingAt(drill, moment) === 'won') return undefined;
  return {
    code: 'D02',
    path: ['order'],
    message: `The order does not win: after ${moment.at} of ${drill.clock.seconds} seconds it stands in "${moment.state}".`,
  };
}

function after(
  drill: Drill,
  moment: DrillMoment,
  step: Drill['order'][number],
  seen: Set<string>,
): DrillMoment | { message: string } {
  if ('signal' in step) {
    seen.add(step.signal);
    return wait(drill, moment, drill.signals.find(({ id }) => id === step.signal)?.seconds ?? 0);
  }
  if ('communication' in step) {
    const duty = drill.communications.duties.find(({ id }) => id === step.communication);
    return wait(drill, moment, duty?.seconds ?? 0);
  }
  const action = drill.actions.find(({ id }) => id === step.action);
  if (action === undefined) return moment;
  const lacking = action.needs.find((id) => !seen.has(id));
  if (lacking !== undefined) {
    return { message: `The order takes "${action.id}" before it has looked at "${lacking}".` };
  }
  return act(drill, moment, action).moment;
}
