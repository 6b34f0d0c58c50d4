import type { Drill } from './drill.ts';
import type { DrillStep } from './drillLog.ts';
import { replayDrill, type DrillPlay } from './drillPlay.ts';
import type { RoundEvent } from './roundEvent.ts';

/** What a program can say of a play; times are in seconds of the drill's clock. */
export type DrillFacts = Extract<RoundEvent, { type: 'drill' }>['facts'];

/** The facts of a play, from its log. One that was left before its end counts as given up or, with the impact stopped, as won. */
export function drillFacts(drill: Drill, steps: readonly DrillStep[]): DrillFacts {
  return factsOf(drill, replayDrill(drill, steps));
}

/** As `drillFacts`, of a play that has been replayed already. */
export function factsOf(drill: Drill, play: DrillPlay): DrillFacts {
  const { stoppedAt, entries } = play;
  const firstAction = entries.findIndex(({ kind }) => kind === 'action');
  const before = firstAction === -1 ? entries : entries.slice(0, firstAction);
  const looked = before.flatMap((entry) => (entry.kind === 'signal' ? [entry.id] : []));
  const told = entries.filter((entry) => entry.kind === 'communication' && entry.told === 'in-time');
  return {
    ending: play.ending ?? (stoppedAt === undefined ? 'given-up' : 'won'),
    ...(stoppedAt === undefined ? {} : { stoppedAfterSeconds: stoppedAt }),
    signalsBeforeFirstAction: new Set(looked).size,
    destructiveBeforeDiagnosis: destructiveBeforeDiagnosis(drill, play).length,
    toldInTime: told.length,
    duties: drill.communications.duties.length,
    loss: Math.round(play.loss * 10) / 10,
    lossUnit: drill.loss.unit,
  };
}

type ActionEntry = Extract<DrillPlay['entries'][number], { kind: 'action' }>;

/** Destructive actions that were begun before anything was seen from which the cause can be known. */
export function destructiveBeforeDiagnosis(drill: Drill, { entries }: DrillPlay): readonly ActionEntry[] {
  const diagnoses = new Set(drill.signals.filter((signal) => signal.diagnosis).map(({ id }) => id));
  const destructive = new Set(drill.actions.filter((action) => action.destructive).map(({ id }) => id));
  const known = entries.findIndex(
    (entry) => entry.kind === 'signal' && entry.shows !== undefined && diagnoses.has(entry.id),
  );
  const before = known === -1 ? entries : entries.slice(0, known);
  return before.filter((entry): entry is ActionEntry => entry.kind === 'action' && destructive.has(entry.id));
}
