import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import { drillAmount } from './drillAmount.ts';
import { drillChoices, type DrillChoices } from './drillChoices.ts';
import { stateAt } from './drillClock.ts';
import { outcome } from './drillDebrief.ts';
import type { DrillDebriefView } from './drillDebriefView.ts';
import { drillFacts, factsOf } from './drillFacts.ts';
import { drillLines, type DrillLine } from './drillLine.ts';
import type { DrillPlayed } from './drillLog.ts';
import type { DrillPlay } from './drillPlay.ts';
import { drillSpan, drillTime } from './drillTime.ts';
import { endingTitles } from './drillWords.ts';
import type { Prose } from './followUpProse.ts';
import { questionLevelTitles } from './questionWords.ts';
import { stackTitle } from './stackTitle.ts';

/** What the page of a drill shows. Fields that end in `Html` are rendered prose of the pack; all else is plain text. */
export type DrillView = DrillHead &
  (BriefingView | PlayingView | DecidingView | SealedView | DrillDebriefView);

export interface DrillHead {
  /** UUID of the drill. */
  readonly drill: string;
  readonly title: string;
  readonly eyebrow: string;
  readonly briefHtml: string;
  readonly knownHtml: readonly string[];
}

/** A play that is over, in a round that keeps its debrief closed. */
export interface SealedView {
  readonly phase: 'sealed';
  /** Names the play. */
  readonly at: number;
  /** Why. */
  readonly reason: string;
}

/** Before the start, with the plays before this one. */
export interface BriefingView {
  readonly phase: 'briefing';
  readonly time: string;
  readonly lossWhat: string;
  readonly startPerMinute: string;
  readonly plays: readonly EarlierPlay[];
}

/** An earlier play with its facts. */
export interface EarlierPlay {
  /** When it ended, in milliseconds since 1970; names it, too. */
  readonly at: number;
  readonly ending: string;
  readonly facts: string;
  /** A play of another version of the drill has no debrief any more. */
  readonly version: 'this' | 'other';
}

export interface ClockView {
  readonly at: string;
  readonly of: string;
  /** Of the time there is, from 0 to 1. */
  readonly share: number;
  readonly lost: string;
  readonly perMinute: string;
  readonly impact: 'going-on' | 'paused' | 'stopped';
}

export interface PlayingView extends DrillChoices {
  readonly phase: 'playing';
  readonly clock: ClockView;
  readonly nowHtml: string;
  readonly lines: readonly LineView[];
  /** In seconds, with what a button says. */
  readonly waits: readonly { readonly seconds: number; readonly title: string }[];
}

/** One line of what happened, in order; the place in the list is its identity. */
export interface LineView extends Omit<DrillLine, 'at' | 'shows'> {
  readonly time: string;
  readonly html?: string;
}

export interface DecidingView {
  readonly phase: 'deciding';
  readonly clock: ClockView;
  readonly headline: string;
  readonly becauseHtml?: string;
  readonly lines: readonly LineView[];
  readonly askHtml: string;
  readonly options: readonly string[];
}

export function headView(drill: Drill, prose: Prose): DrillHead {
  return {
    drill: drill.uuid,
    title: drill.title,
    eyebrow: [
      l10n.t('Incident drill'),
      questionLevelTitles[drill.level],
      ...drill.stack.map(stackTitle),
    ].join(' · '),
    briefHtml: prose.block(drill.brief),
    knownHtml: drill.known.map((line) => prose.inline(line)),
  };
}

export function briefingView(drill: Drill, plays: readonly DrillPlayed[]): BriefingView {
  const perMinute = stateAt(drill, { state: drill.start })?.lossPerMinute ?? 0;
  return {
    phase: 'briefing',
    time: drillSpan(drill.clock.seconds),
    lossWhat: drill.loss.what,
    startPerMinute: drillAmount(perMinute, drill.loss.unit),
    plays: earlierPlays(drill, plays),
  };
}

export function playingView(drill: Drill, play: DrillPlay, prose: Prose): PlayingView {
  return {
    phase: 'playing',
    clock: clockView(drill, play),
    nowHtml: prose.block(stateAt(drill, play.moment)?.shows ?? ''),
    lines: linesView(drillLines(drill, play), prose),
    ...drillChoices(drill, play),
    waits: [30, 120].map((seconds) => ({ seconds, title: l10n.t('Wait {0}', drillSpan(seconds)) })),
  };
}

export function decidingView(drill: Drill, play: DrillPlay, prose: Prose): DecidingView {
  const { headline, because } = outcome(drill, play, factsOf(drill, play).ending);
  return {
    phase: 'deciding',
    clock: clockView(drill, play),
    headline,
    ...(because === undefined ? {} : { becauseHtml: prose.block(because) }),
    lines: linesView(drillLines(drill, play), prose),
    askHtml: prose.block(drill.decision.ask),
    options: drill.decision.options.map(({ text }) => text),
  };
}

/** The newest first. */
export function earlierPlays(drill: Drill, plays: readonly DrillPlayed[]): readonly EarlierPlay[] {
  return plays.toReversed().map(({ at, version, steps }) => {
    if (version !== drill.version)
      return { at, ending: l10n.t('Another version of this drill'), facts: '', version: 'other' };
    const { ending, stoppedAfterSeconds, loss, lossUnit, toldInTime, duties } = drillFacts(drill, steps);
    const facts = [
      ...(stoppedAfterSeconds === undefined
        ? []
        : [l10n.t('impact stopped after {0}', drillTime(stoppedAfterSeconds))]),
      l10n.t('{0} lost', drillAmount(loss, lossUnit)),
      l10n.t('{0} of {1} told in time', toldInTime, duties),
    ];
    return { at, ending: endingTitles[ending], facts: facts.join(', '), version: 'this' };
  });
}

export function linesView(lines: readonly DrillLine[], prose: Prose): readonly LineView[] {
  return lines.map(({ at, shows, ...line }) => ({
    ...line,
    time: drillTime(at),
    ...(shows === undefined ? {} : { html: prose.block(shows) }),
  }));
}

function clockView(drill: Drill, play: DrillPlay): ClockView {
  const { seconds } = drill.clock;
  const perMinute = stateAt(drill, play.moment)?.lossPerMinute ?? 0;
  return {
    at: drillTime(play.moment.at),
    of: drillTime(seconds),
    share: play.moment.at / seconds,
    lost: drillAmount(play.loss, drill.loss.unit),
    perMinute: drillAmount(perMinute, drill.loss.unit),
    impact: play.stoppedAt !== undefined ? 'stopped' : perMinute === 0 ? 'paused' : 'going-on',
  };
}
