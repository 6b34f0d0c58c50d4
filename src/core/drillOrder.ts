import * as l10n from '@vscode/l10n';
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
    const message = l10n.t(
      'The order does not win: after {0} of {1} seconds it stands in "{2}".',
      at,
      drill.clock.seconds,
      state,
    );
    return [fault(['order'], message)];
  }
  return drill.communications.duties.flatMap(({ id, bySeconds }) => {
    const told = play.told.get(id);
    if (told !== undefined && told <= bySeconds) return [];
    const message =
      told === undefined
        ? l10n.t('The order tells "{0}" never; it is late after {1} seconds.', id, bySeconds)
        : l10n.t(
            'The order tells "{0}" after {1} seconds; it is late after {2} seconds.',
            id,
            told,
            bySeconds,
          );
    return [fault(['order'], message)];
  });
}

function whyWrong(drill: Drill, play: DrillPlay, step: OrderStep): string | undefined {
  const { at, state } = play.moment;
  if (play.ending !== undefined) {
    return l10n.t(
      'The order goes on after the drill has ended ({0} after {1} seconds, in "{2}").',
      play.ending,
      at,
      state,
    );
  }
  if ('communication' in step) {
    return play.told.has(step.communication)
      ? l10n.t('The order tells "{0}" a second time.', step.communication)
      : undefined;
  }
  if ('signal' in step) return undefined;
  if (play.stoppedAt !== undefined) {
    return l10n.t(
      'The order takes "{0}" when the impact is stopped already (after {1} seconds, in "{2}"). Then one may only look and tell.',
      step.action,
      play.stoppedAt,
      state,
    );
  }
  const needs = drill.actions.find(({ id }) => id === step.action)?.needs ?? [];
  const lacking = needs.find((signal) => !play.seen.has(signal));
  return lacking === undefined
    ? undefined
    : l10n.t('The order takes "{0}" before it has looked at "{1}".', step.action, lacking);
}

function fault(path: LintFault['path'], message: string): LintFault {
  return { code: 'D02', path, message };
}
