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
  if (play.ending !== undefined) return 'The drill is over.';
  const stopped = play.stoppedAt !== undefined;
  switch (move.kind) {
    case 'signal':
      return drill.signals.some(({ id }) => id === move.id) ? undefined : 'This drill has no such signal.';
    case 'action': {
      const action = drill.actions.find(({ id }) => id === move.id);
      if (action === undefined) return 'This drill has no such action.';
      if (stopped) return 'The impact is stopped, so there is nothing left to change.';
      return action.needs.every((signal) => play.seen.has(signal))
        ? undefined
        : 'Nobody knows of this yet. Look further first.';
    }
    case 'communication': {
      if (!drill.communications.duties.some(({ id }) => id === move.id))
        return 'This drill has no such message to send.';
      const at = play.told.get(move.id);
      return at === undefined ? undefined : `Told already, at ${drillTime(at)}.`;
    }
    case 'wait':
      return undefined;
    case 'give-up':
      return stopped ? 'The impact is stopped. End the drill instead.' : undefined;
    case 'end':
      return stopped ? undefined : 'The impact goes on. Stop it first, or give up.';
  }
}
