import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import type { DrillPlay } from './drillPlay.ts';
import { whyNot } from './drillReasons.ts';
import { drillSpan, drillTime } from './drillTime.ts';

/** One thing that a person may do now, as a button. */
export interface DrillChoice {
  readonly id: string;
  readonly title: string;
  /** What it costs of the drill's clock, for reading. */
  readonly cost: string;
  readonly destructive?: true;
  /** What is to be known of it: when it was done, by when it is due. */
  readonly note?: string;
  /** Why it cannot be done now. */
  readonly whyNot?: string;
}

export interface DrillChoices {
  readonly signals: readonly DrillChoice[];
  readonly actions: readonly DrillChoice[];
  /** Actions that nobody knows of yet; their titles would give the cause away. */
  readonly unknownActions: number;
  readonly duties: readonly DrillChoice[];
}

export function drillChoices(drill: Drill, play: DrillPlay): DrillChoices {
  const known = drill.actions.filter(({ needs }) => needs.every((signal) => play.seen.has(signal)));
  return {
    signals: drill.signals.map(({ id, title, seconds }) => {
      const looked = lastOf(play, 'signal', id);
      return choice(
        drill,
        play,
        { kind: 'signal', id, title, seconds },
        looked === undefined ? undefined : l10n.t('looked at {0}', looked),
      );
    }),
    actions: known.map(({ id, title, seconds, destructive }) => {
      const done = lastOf(play, 'action', id);
      const made = choice(
        drill,
        play,
        { kind: 'action', id, title, seconds },
        done === undefined ? undefined : l10n.t('done at {0}', done),
      );
      return destructive ? { ...made, destructive } : made;
    }),
    unknownActions: drill.actions.length - known.length,
    duties: drill.communications.duties.map(({ id, title, seconds, bySeconds }) => {
      const late =
        play.moment.at > bySeconds
          ? l10n.t('was due by {0}', drillTime(bySeconds))
          : l10n.t('due by {0}', drillTime(bySeconds));
      return choice(
        drill,
        play,
        { kind: 'communication', id, title, seconds },
        play.told.has(id) ? undefined : late,
      );
    }),
  };
}

interface Offer {
  readonly kind: 'signal' | 'action' | 'communication';
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
}

function choice(
  drill: Drill,
  play: DrillPlay,
  { kind, id, title, seconds }: Offer,
  note: string | undefined,
): DrillChoice {
  const reason = whyNot(drill, play, { kind, id });
  const left = drill.clock.seconds - play.moment.at;
  const tooLong =
    reason === undefined && seconds >= left ? l10n.t('longer than the time that is left') : undefined;
  const notes = [note, tooLong].filter((each) => each !== undefined);
  return {
    id,
    title,
    cost: drillSpan(seconds),
    ...(notes.length === 0 ? {} : { note: notes.join(', ') }),
    ...(reason === undefined ? {} : { whyNot: reason }),
  };
}

function lastOf(play: DrillPlay, kind: 'signal' | 'action', id: string): string | undefined {
  const found = play.entries.findLast((entry) => entry.kind === kind && entry.id === id);
  return found === undefined ? undefined : drillTime(found.at);
}
