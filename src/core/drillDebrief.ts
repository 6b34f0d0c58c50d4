import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import { drillAmount } from './drillAmount.ts';
import { stateAt } from './drillClock.ts';
import { destructiveBeforeDiagnosis, factsOf, type DrillFacts } from './drillFacts.ts';
import { drillLines, type DrillLine } from './drillLine.ts';
import type { DrillDecision, DrillStep } from './drillLog.ts';
import { moveOf } from './drillOrder.ts';
import { beginDrill, replayDrill, takeStep, type DrillPlay } from './drillPlay.ts';
import { drillTime } from './drillTime.ts';

/** What a person did, and decided. */
export interface PlayedDrill {
  readonly steps: readonly DrillStep[];
  readonly decision?: DrillDecision | undefined;
}

/** A step of the author's order. */
export interface OrderLine {
  readonly kind: 'signal' | 'action' | 'told';
  /** When it is over, in seconds, where the order is played as it stands. */
  readonly at: number;
  readonly title: string;
  readonly why: string;
  /** When the person had done the same for the first time; left out where they did not. */
  readonly yoursAt?: number;
}

export interface DrillDebrief {
  readonly ending: DrillFacts['ending'];
  readonly headline: string;
  /** What the end was like, in Markdown of the pack. */
  readonly because?: string;
  readonly facts: readonly { readonly name: string; readonly yours: string; readonly authors: string }[];
  readonly yours: readonly DrillLine[];
  readonly order: readonly OrderLine[];
  readonly cannotHelp: readonly {
    readonly title: string;
    readonly why: string;
    readonly takenAt: readonly number[];
  }[];
  readonly destructive: readonly { readonly title: string; readonly at: number }[];
  readonly duties: readonly {
    readonly title: string;
    readonly bySeconds: number;
    readonly toldAt?: number;
    readonly verdict: 'in time' | 'late' | 'not told';
    readonly example: string;
  }[];
  readonly decision: {
    readonly ask: string;
    readonly options: readonly {
      readonly text: string;
      readonly sound: boolean;
      readonly why: string;
      readonly chosen: boolean;
    }[];
    /** In the person's own words. */
    readonly reason?: string;
  };
  readonly sources: Drill['sources'];
}

/** What there is to learn from a play. The same log gives the same debrief. */
export function drillDebrief(drill: Drill, { steps, decision }: PlayedDrill): DrillDebrief {
  const play = replayDrill(drill, steps);
  const { play: authors, order } = authorsPlay(drill, play);
  const yourFacts = factsOf(drill, play);
  return {
    ending: yourFacts.ending,
    ...outcome(drill, play, yourFacts.ending),
    facts: factRows(yourFacts, factsOf(drill, authors)),
    yours: drillLines(drill, play),
    order,
    cannotHelp: drill.actions.flatMap(({ id, title, cannotHelp }) =>
      cannotHelp === undefined ? [] : [{ title, why: cannotHelp, takenAt: timesOf(play, 'action', id) }],
    ),
    destructive: destructiveBeforeDiagnosis(drill, play).map(({ id, at }) => ({
      title: drill.actions.find((action) => action.id === id)?.title ?? id,
      at,
    })),
    duties: drill.communications.duties.map(({ id, title, bySeconds, example }) => {
      const toldAt = play.told.get(id);
      const verdict = toldAt === undefined ? 'not told' : toldAt <= bySeconds ? 'in time' : 'late';
      return { title, bySeconds, ...(toldAt === undefined ? {} : { toldAt }), verdict, example };
    }),
    decision: {
      ask: drill.decision.ask,
      options: drill.decision.options.map((option, index) => ({
        ...option,
        chosen: decision?.option === index,
      })),
      ...(decision === undefined || decision.reason.trim() === '' ? {} : { reason: decision.reason }),
    },
    sources: drill.sources,
  };
}

/** How it ended, for the headline of the debrief and of the decision before it. */
export function outcome(
  drill: Drill,
  play: DrillPlay,
  ending: DrillFacts['ending'],
): Pick<DrillDebrief, 'headline' | 'because'> {
  const { moment } = play;
  const at = drillTime(moment.at);
  switch (ending) {
    case 'won':
      return {
        headline: l10n.t('The impact was stopped after {0}.', drillTime(play.stoppedAt ?? moment.at)),
      };
    case 'lost': {
      const shows = stateAt(drill, moment)?.shows;
      return {
        headline: l10n.t('The drill was lost after {0}.', at),
        ...(shows === undefined ? {} : { because: shows }),
      };
    }
    case 'out-of-time':
      return { headline: l10n.t('The time ran out after {0}.', at), because: drill.clock.runsOut };
    case 'given-up':
      return { headline: l10n.t('Ended after {0}, with the impact going on.', at) };
  }
}

function factRows(yours: DrillFacts, authors: DrillFacts): DrillDebrief['facts'] {
  const row = (name: string, value: (facts: DrillFacts) => string) => ({
    name,
    yours: value(yours),
    authors: value(authors),
  });
  return [
    row(l10n.t('Impact stopped after'), ({ stoppedAfterSeconds }) =>
      stoppedAfterSeconds === undefined ? l10n.t('not stopped') : drillTime(stoppedAfterSeconds),
    ),
    row(l10n.t('Lost'), ({ loss, lossUnit }) => drillAmount(loss, lossUnit)),
    row(l10n.t('Signals before the first action'), (facts) => String(facts.signalsBeforeFirstAction)),
    row(l10n.t('Destructive actions before the cause could be known'), (facts) =>
      String(facts.destructiveBeforeDiagnosis),
    ),
    row(l10n.t('Told in time'), ({ toldInTime, duties }) => l10n.t('{0} of {1}', toldInTime, duties)),
  ];
}

function authorsPlay(drill: Drill, yours: DrillPlay): { play: DrillPlay; order: readonly OrderLine[] } {
  let play = beginDrill(drill);
  const order = drill.order.map((step): OrderLine => {
    const move = moveOf(step);
    play = takeStep(drill, play, move);
    const { at } = play.moment;
    if ('signal' in step) {
      const title = drill.signals.find(({ id }) => id === step.signal)?.title ?? step.signal;
      return { kind: 'signal', at, title, why: step.why, ...first(timesOf(yours, 'signal', step.signal)) };
    }
    if ('action' in step) {
      const title = drill.actions.find(({ id }) => id === step.action)?.title ?? step.action;
      return { kind: 'action', at, title, why: step.why, ...first(timesOf(yours, 'action', step.action)) };
    }
    const id = step.communication;
    const title = drill.communications.duties.find((duty) => duty.id === id)?.title ?? id;
    return { kind: 'told', at, title, why: step.why, ...first(timesOf(yours, 'communication', id)) };
  });
  return { play, order };
}

function first([at]: readonly number[]): { yoursAt?: number } {
  return at === undefined ? {} : { yoursAt: at };
}

function timesOf(
  play: DrillPlay,
  kind: 'signal' | 'action' | 'communication',
  id: string,
): readonly number[] {
  return play.entries.flatMap((entry) => (entry.kind === kind && entry.id === id ? [entry.at] : []));
}
