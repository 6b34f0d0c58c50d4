import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import type { DrillPlay } from './drillPlay.ts';
import type { DrillStep } from './drillLog.ts';
import { drillTime } from './drillTime.ts';

/** What a person asks for; where it begins follows from the play. */
export type DrillMove = DrillStep extends infer Step
  ? Step extends DrillStep
    ? Omit<Step, 'drillAt'>
    : never
  : never;

/** Why this cannot be done now, for the person; `undefined` where it can. */
export function whyNot(drill: Drill, play: DrillPlay, move: DrillMove): string | undefined {
  if (play.ending !== undefined) return l10n.t('The drill is over.');
  const stopped = play.stoppedAt !== undefined;
  switch (move.kind) {
    case 'signal':
      return drill.signals.some(({ id }) => id === move.id)
        ? undefined
        : l10n.t('This drill has no such signal.');
    case 'action': {
      const action = drill.actions.find(({ id }) => id === move.id);
      if (action === undefined) return l10n.t('This drill has no such action.');
      if (stopped) return l10n.t('The impact is stopped, so there is nothing left to change.');
      return action.needs.every((signal) => play.seen.has(signal))
        ? undefined
        : l10n.t('Nobody knows of this yet. Look further first.');
    }
    case 'communication': {
      if (!drill.communications.duties.some(({ id }) => id === move.id))
        return l10n.t('This drill has no such message to send.');
      const at = play.told.get(move.id);
      return at === undefined ? undefined : l10n.t('Told already, at {0}.', drillTime(at));
    }
    case 'wait':
      return undefined;
    case 'give-up':
      return stopped ? l10n.t('The impact is stopped. End the drill instead.') : undefined;
    case 'end':
      return stopped ? undefined : l10n.t('The impact goes on. Stop it first, or give up.');
  }
}
