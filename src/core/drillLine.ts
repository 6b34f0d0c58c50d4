import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import { stateAt } from './drillClock.ts';
import type { DrillEntry, DrillPlay } from './drillPlay.ts';
import { drillSpan, drillTime } from './drillTime.ts';

/** One line of what happened. Times are in seconds of the drill's clock. */
export interface DrillLine {
  readonly kind: 'signal' | 'action' | 'told' | 'wait' | 'message' | 'change' | 'stopped' | 'end';
  /** When it was over. */
  readonly at: number;
  readonly title: string;
  /** What was seen or said, in Markdown of the pack. */
  readonly shows?: string;
  /** What the program adds. */
  readonly remark?: string;
  /** Of an action that loses something. */
  readonly destructive?: true;
}

/** What happened in a play, for reading. */
export function drillLines(drill: Drill, play: DrillPlay): readonly DrillLine[] {
  return play.entries.flatMap((entry) => lineOf(drill, entry));
}

function lineOf(drill: Drill, entry: DrillEntry): DrillLine[] {
  const { at } = entry;
  switch (entry.kind) {
    case 'signal': {
      const title = drill.signals.find(({ id }) => id === entry.id)?.title ?? entry.id;
      const { shows } = entry;
      return [{ kind: 'signal', at, title, ...(shows === undefined ? cut() : { shows }) }];
    }
    case 'action': {
      const action = drill.actions.find(({ id }) => id === entry.id);
      const title = action?.title ?? entry.id;
      const { shows } = entry;
      const destructive = action?.destructive === true ? { destructive: true as const } : {};
      return [{ kind: 'action', at, title, ...destructive, ...(shows === undefined ? cut() : { shows }) }];
    }
    case 'communication':
      return [toldLine(drill, entry)];
    case 'wait':
      return [{ kind: 'wait', at, title: l10n.t('Waited {0}', drillSpan(at - entry.from)) }];
    case 'message':
      return [{ kind: 'message', at, title: entry.from, shows: entry.text }];
    case 'state':
      return changeLines(drill, entry);
    case 'end':
      return [{ kind: 'end', at, title: l10n.t('You ended the drill') }];
  }
}

function cut(): Pick<DrillLine, 'remark'> {
  return { remark: l10n.t('The drill ended before this was done.') };
}

function toldLine(drill: Drill, { id, at, told }: Extract<DrillEntry, { kind: 'communication' }>): DrillLine {
  const duty = drill.communications.duties.find((each) => each.id === id);
  const line = { kind: 'told', at, title: duty?.title ?? id } as const;
  if (duty === undefined) return line;
  switch (told) {
    case 'in-time':
      return { ...line, shows: duty.example };
    case 'late':
      return {
        ...line,
        shows: duty.example,
        remark: l10n.t('Late: it was due by {0}.', drillTime(duty.bySeconds)),
      };
    case 'unfinished':
      return { ...line, ...cut() };
  }
}

/** What an action changes is told by the action; only the end of the impact is news of its own. */
function changeLines(drill: Drill, { state, at, by }: Extract<DrillEntry, { kind: 'state' }>): DrillLine[] {
  const found = stateAt(drill, { state });
  if (found?.ends === 'won')
    return [{ kind: 'stopped', at, title: l10n.t('The impact is stopped'), shows: found.shows }];
  if (found?.ends === 'lost')
    return [{ kind: 'change', at, title: l10n.t('The drill is lost'), shows: found.shows }];
  return by === 'action' || found === undefined
    ? []
    : [{ kind: 'change', at, title: l10n.t('It changes by itself'), shows: found.shows }];
}
