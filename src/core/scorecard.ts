import * as l10n from '@vscode/l10n';
import { given } from './given.ts';
import type { RoundEvent, RoundStarted } from './roundEvent.ts';
import type { RoundReport, Scorecard, ScorecardDrill } from './roundReport.ts';
import { calibrationOf, scorecardQuestions } from './scorecardQuestions.ts';
import { scorecardReviews } from './scorecardReviews.ts';
import { scorecardProblems } from './scorecardProblems.ts';
import { scorecardSegments } from './scorecardSegments.ts';
import { scorecardSentences } from './scorecardSentences.ts';
import { pausedMs, scorecardTimeline } from './scorecardTimeline.ts';
import { selfDimensions } from './selfRatingWords.ts';

/** All that a log says of a round; the same log always gives the same. Undefined: the log has no beginning. */
export function scorecardOf(events: readonly RoundEvent[]): Scorecard | undefined {
  const started = events.find((event) => event.type === 'started');
  if (started === undefined) return undefined;
  const { during, ended, end } = courseOf(events);
  const segments = scorecardSegments(started, during, end);
  const questions = scorecardQuestions(started, during, events, segments);
  const absences = during.flatMap((event) => (event.type === 'away' ? [event.ms] : []));
  const pauses = during.flatMap((event, index) =>
    event.type === 'paused' ? [pausedMs(event.at, during.slice(index + 1))] : [],
  );
  const facts = {
    round: started.round,
    tool: started.tool,
    plan: planOf(started),
    seed: started.seed,
    language: started.setup.language,
    timingAid: started.setup.timingAid,
    started: new Date(started.at).toISOString(),
    ended: ended?.why ?? ('unfinished' as const),
    usedMs: end,
    plannedMs: sum(segments.map(({ plannedMs }) => plannedMs)),
    pauses: pauses.length,
    pausedMs: sum(pauses),
    awayMs: sum(absences),
    extensions: during.filter(({ type }) => type === 'extended').length,
    segments,
    problems: scorecardProblems(started, during, segments),
    questions,
    drills: drillsOf(started, during),
    calibration: calibrationOf(questions),
    self: selfRows(events),
    instructors: instructorsOf(events),
    timeline: scorecardTimeline(during, { segments, questions }),
  };
  const reviews = scorecardReviews(events, facts);
  return { ...facts, reviews, sentences: scorecardSentences(facts, proposedExercise(events)) };
}

/** Whether the person has said how it went, after which results are shown. */
export function isSelfRated(events: readonly RoundEvent[]): boolean {
  return events.some(({ type }) => type === 'self-rating-done');
}

interface Course {
  /** What was logged until the end; comparing and rating come later. */
  readonly during: readonly RoundEvent[];
  readonly ended: Extract<RoundEvent, { type: 'ended' }> | undefined;
  /** By the round's own clock, in milliseconds. */
  readonly end: number;
}

function courseOf(events: readonly RoundEvent[]): Course {
  const index = events.findIndex(({ type }) => type === 'ended');
  const during = index === -1 ? events : events.slice(0, index + 1);
  const ended = during.find((event) => event.type === 'ended');
  return { during, ended, end: Math.max(...during.map(({ clock }) => clock)) };
}

function planOf({ plan, pack, packVersion }: RoundStarted): RoundReport['plan'] {
  return { uuid: plan.uuid, title: plan.title, pack, packVersion, minutes: plan.minutes };
}

function drillsOf({ drawn }: RoundStarted, during: readonly RoundEvent[]): ScorecardDrill[] {
  return during.flatMap((event) => {
    if (event.type !== 'drill') return [];
    const part = drawn.find((each) => each.kind === 'drill' && each.uuid === event.drill);
    const title = part?.kind === 'drill' ? part.title : l10n.t('Incident drill');
    const { stoppedAfterSeconds, ...facts } = event.facts;
    return [
      {
        drill: event.drill,
        title,
        segment: event.segment,
        ...facts,
        ...given({ stoppedAfterSeconds, reason: event.decision?.reason }),
      },
    ];
  });
}

function selfRows(events: readonly RoundEvent[]): RoundReport['self'] {
  return selfDimensions.map((dimension) => {
    const last = events.findLast((event) => event.type === 'self-rated' && event.dimension === dimension);
    if (last?.type !== 'self-rated') return { dimension };
    const evidence = last.evidence === '' ? undefined : last.evidence;
    return { dimension, band: last.band, ...given({ evidence }) };
  });
}

/** One column a name: who looks again replaces what they said before. */
function instructorsOf(events: readonly RoundEvent[]): RoundReport['instructors'] {
  const columns = new Map<string, RoundReport['instructors'][number]>();
  for (const event of events) {
    if (event.type !== 'instructor') continue;
    const { by, comment, dimensions, points } = event.column;
    const seen = points.flatMap(({ item, point, agree, comment: said }) =>
      agree === null ? [] : [{ item, point, agree, comment: said }],
    );
    columns.set(by, { by, comment, dimensions, points: seen });
  }
  return [...columns.values()].slice(-8);
}

function proposedExercise(
  events: readonly RoundEvent[],
): Extract<RoundEvent, { type: 'exercise' }> | undefined {
  return events.findLast((event) => event.type === 'exercise');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
