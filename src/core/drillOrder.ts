import type { Drill } from './drill.ts';
import { beginDrill, takeStep, type DrillPlay } from './drillPlay.ts';
import type { DrillMove } from './drillReasons.ts';
import type { LintFault } from './lintFault.ts';

type OrderStep = Drill['order'][number];

/** A step of the author's order as a move of a play. */
export function moveOf(step: OrderStep): DrillMove {
  if ('signal' in step) return { kind: 'signal', id: step.signal };
  return 'action' in step
    ? { kind: 'action', id: step.action }
    : { kind: 'communication', id: step.communication };
}

/** Plays the author's own order; what keeps it from winning, or from telling in time, is a fault. */
export function orderFaults(drill: Drill): LintFault[] {
  let play = beginDrill(drill);
  for (const [index, step] of drill.order.entries()) {
    const message = whyWrong(drill, play, step);
    if (message !== undefined) return [fault(['order', index], message)];
    play = takeStep(drill, play, moveOf(step));
  }
  const { at, state } = play.moment;
  if (play.stoppedAt === undefined) {
    const message = `The order does not win: after ${at} of ${drill.clock.seconds} seconds it stands in "${state}".`;
    return [fault(['order'], message)];
  }
  return drill.communications.duties.flatMap(({ id, bySeconds }) => {
    const told = play.told.get(id);
    if (told !== undefined && told <= bySeconds) return [];
    const when = told === undefined ? 'never' : `after ${told} seconds`;
    return [fault(['order'], `The order tells "${id}" ${when}; it is late after ${bySeconds} seconds.`)];
  });
}

function whyWrong(drill: Drill, play: DrillPlay, step: OrderStep): string | undefined {
  const { at, state } = play.moment;
  if (play.ending !== undefined) {
    return `The order goes on after the drill has ended (${play.ending} after ${at} seconds, in "${state}").`;
  }
  if ('communication' in step) {
    return play.told.has(step.communication)
      ? `The order tells "${step.communication}" a second time.`
      : undefined;
  }
  if ('signal' in step) return undefined;
  if (play.stoppedAt !== undefined) {
    return `The order takes "${step.action}" when the impact is stopped already (after ${play.stoppedAt} seconds, in "${state}"). Then one may only look and tell.`;
  }
  const needs = drill.actions.find(({ id }) => id === step.action)?.needs ?? [];
  const lacking = needs.find((signal) => !play.seen.has(signal));
  return lacking === undefined
    ? undefined
    : `The order takes "${step.action}" before it has looked at "${lacking}".`;
}

function fault(path: LintFault['path'], message: string): LintFault {
  return { code: 'D02', path, message };
}
