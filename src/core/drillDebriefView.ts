import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import { drillDebrief, type DrillDebrief, type OrderLine } from './drillDebrief.ts';
import type { DrillPlayed } from './drillLog.ts';
import { drillTime } from './drillTime.ts';
import { earlierPlays, linesView, type EarlierPlay, type LineView } from './drillView.ts';
import type { Prose } from './followUpProse.ts';

/** The debrief as the page shows it. */
export interface DrillDebriefView {
  readonly phase: 'debrief';
  /** Names the play: when it ended, in milliseconds since 1970. */
  readonly at: number;
  readonly ending: DrillDebrief['ending'];
  readonly headline: string;
  readonly becauseHtml?: string;
  readonly facts: DrillDebrief['facts'];
  readonly yours: readonly LineView[];
  readonly order: readonly OrderLineView[];
  readonly cannotHelp: readonly {
    readonly title: string;
    readonly whyHtml: string;
    readonly taken: string;
  }[];
  readonly destructive: readonly string[];
  readonly duties: readonly {
    readonly title: string;
    readonly due: string;
    readonly verdict: DrillDebrief['duties'][number]['verdict'];
    readonly told: string;
    readonly exampleHtml: string;
  }[];
  readonly decision: {
    readonly askHtml: string;
    readonly options: readonly {
      readonly text: string;
      readonly sound: boolean;
      readonly whyHtml: string;
      readonly chosen: boolean;
    }[];
    readonly reason?: string;
  };
  readonly sources: Drill['sources'];
  /** How many questions there are for afterwards. */
  readonly followUps: number;
  /** All plays, this one included, the newest first. */
  readonly plays: readonly EarlierPlay[];
}

export interface OrderLineView {
  readonly kind: OrderLine['kind'];
  readonly time: string;
  readonly title: string;
  readonly whyHtml: string;
  /** When the person did the same, in words. */
  readonly yours: string;
}

export function debriefView(
  drill: Drill,
  played: DrillPlayed,
  plays: readonly DrillPlayed[],
  prose: Prose,
): DrillDebriefView {
  const { headline, because, facts, ...debrief } = drillDebrief(drill, played);
  return {
    phase: 'debrief',
    at: played.at,
    ending: debrief.ending,
    headline,
    ...(because === undefined ? {} : { becauseHtml: prose.block(because) }),
    facts,
    yours: linesView(debrief.yours, prose),
    order: debrief.order.map(({ kind, at, title, why, yoursAt }) => ({
      kind,
      time: drillTime(at),
      title,
      whyHtml: prose.inline(why),
      yours: yoursAt === undefined ? l10n.t('You did not.') : l10n.t('You: {0}.', drillTime(yoursAt)),
    })),
    cannotHelp: debrief.cannotHelp.map(({ title, why, takenAt }) => ({
      title,
      whyHtml: prose.inline(why),
      taken:
        takenAt.length === 0
          ? ''
          : l10n.t('You tried it at {0}.', takenAt.map(drillTime).join(` ${l10n.t('and')} `)),
    })),
    destructive: debrief.destructive.map(({ title, at }) => `${drillTime(at)}: ${title}`),
    duties: debrief.duties.map(({ title, bySeconds, toldAt, verdict, example }) => ({
      title,
      due: drillTime(bySeconds),
      verdict,
      told: toldAt === undefined ? '' : drillTime(toldAt),
      exampleHtml: prose.block(example),
    })),
    decision: {
      askHtml: prose.block(debrief.decision.ask),
      options: debrief.decision.options.map(({ text, sound, why, chosen }) => ({
        text,
        sound,
        whyHtml: prose.inline(why),
        chosen,
      })),
      ...(debrief.decision.reason === undefined ? {} : { reason: debrief.decision.reason }),
    },
    sources: debrief.sources,
    followUps: drill.followUps.length,
    plays: earlierPlays(drill, plays),
  };
}
