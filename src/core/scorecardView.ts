import * as l10n from '@vscode/l10n';
import { answerCount, extensionCount, pauseCount } from './counts.ts';
import { knowledgeLayerTitles, predictionTitles } from './followUpWords.ts';
import { languages } from './language.ts';
import type { RoundReport, Scorecard, ScorecardMark } from './roundReport.ts';
import { reviewText } from './roundReportReviews.ts';
import { clockText } from './roundTime.ts';
import { claimsOf } from './scorecardClaims.ts';
import { measuredRows, type MeasuredRow } from './scorecardFacts.ts';
import { trendsOf, type Trend } from './scorecardTrend.ts';
import { bandText, endWords, segmentName } from './scorecardWords.ts';
import { dimensionWords } from './selfRatingWords.ts';
import { midSentence } from './wordLanguage.ts';

export interface TimelineView {
  /** Where the axis ends: the end of the round, or of its plan where that is later. Milliseconds. */
  readonly toMs: number;
  readonly segments: readonly {
    readonly index: number;
    readonly name: string;
    readonly plannedMs: number;
    readonly spans: readonly { readonly from: number; readonly to: number }[];
    /** `15:00 of 18:00`. */
    readonly used: string;
  }[];
  readonly marks: readonly (ScorecardMark & { readonly at: string })[];
}

interface AssessmentCell {
  readonly band: string;
  /** What shows it, or what the instructor says of it. */
  readonly text: string;
}

/** Everything that the page shows, in words. */
export interface ScorecardView {
  readonly round: string;
  readonly title: string;
  readonly caption: string;
  readonly clock: string;
  readonly sentences: RoundReport['sentences'];
  readonly timeline: TimelineView;
  readonly measured: readonly MeasuredRow[];
  readonly instructors: readonly { readonly by: string; readonly comment: string; readonly agreed: string }[];
  readonly assessment: readonly {
    readonly title: string;
    readonly self: AssessmentCell;
    readonly others: readonly AssessmentCell[];
  }[];
  readonly claims: readonly string[];
  readonly calibration: readonly { readonly prediction: string; readonly text: string }[];
  /** Segments with answers that have not been compared with their reference. */
  readonly uncompared: readonly { readonly segment: number; readonly text: string }[];
  /** What falls due again, by date. */
  readonly reviews: readonly { readonly due: string; readonly text: string }[];
  readonly trends: readonly {
    readonly title: string;
    readonly by: Trend['by'];
    readonly median: string;
    readonly before?: string;
  }[];
  /** How many rounds there are; trends need three. */
  readonly roundsSoFar: number;
  /** Other rounds, newest first. */
  readonly history: readonly { readonly round: string; readonly title: string; readonly text: string }[];
}

/** @param others the other rounds that have been rated, oldest first. */
export function scorecardView(card: Scorecard, others: readonly Scorecard[]): ScorecardView {
  const all = [...others, card].toSorted((left, right) => left.started.localeCompare(right.started));
  return {
    round: card.round,
    title: card.plan.title,
    caption: [
      dateText(card.started),
      endWords[card.ended],
      usedOf(card),
      languages[card.language].title,
      ...(card.timingAid === 1 ? [] : [l10n.t('minutes × {0}', card.timingAid)]),
    ].join(' · '),
    clock: clockFacts(card),
    sentences: card.sentences,
    timeline: timelineOf(card),
    measured: measuredRows(card),
    instructors: card.instructors.map((column) => ({
      by: column.by,
      comment: column.comment,
      agreed: agreement(column),
    })),
    assessment: assessmentOf(card),
    claims: claimTexts(card),
    calibration: card.calibration.map(({ prediction, answered, checked, right }) => ({
      prediction: predictionTitles[prediction],
      text:
        checked === 0
          ? l10n.t('{0}, none of which the program could check', answerCount(answered))
          : l10n.t('{0}; checked and right: {1} of {2}', answerCount(answered), right, checked),
    })),
    uncompared: uncompared(card),
    reviews: card.reviews.map((review) => ({ due: review.due, text: reviewText(review) })),
    trends: trendsOf(all).map(({ title, by, unit, median, before }) => ({
      title,
      by,
      median: measure(median, unit),
      ...(before === undefined ? {} : { before: measure(before, unit) }),
    })),
    roundsSoFar: all.length,
    history: others.toReversed().map(({ round, plan, started, ended, usedMs }) => ({
      round,
      title: plan.title,
      text: `${dateText(started)} · ${endWords[ended]} · ${clockText(usedMs)}`,
    })),
  };
}

/** `1 March 2026, 09:05 UTC`: whoever reads it may live elsewhere. */
export function dateText(started: string): string {
  const date = new Date(started);
  const day = date.toLocaleDateString(l10n.t('en-GB'), { dateStyle: 'long', timeZone: 'UTC' });
  return `${day}, ${started.slice(11, 16)} UTC`;
}

function clockFacts({ pauses, pausedMs, extensions, awayMs }: Scorecard): string {
  const facts = [
    ...(pauses === 0 ? [] : [l10n.t('{0} of {1}', pauseCount(pauses), clockText(pausedMs))]),
    ...(extensions === 0 ? [] : [extensionCount(extensions)]),
    ...(awayMs === 0 ? [] : [l10n.t('{0} away', clockText(awayMs))]),
  ];
  return facts.length === 0
    ? l10n.t('No pause, no extension, never away.')
    : l10n.t('{0}. The clock counts neither pauses nor the time away.', facts.join(', '));
}

function timelineOf({ segments, timeline, usedMs, plannedMs }: Scorecard): TimelineView {
  return {
    toMs: Math.max(usedMs, plannedMs, 1),
    segments: segments.map((segment) => ({
      index: segment.index,
      name: segmentName(segment),
      plannedMs: segment.plannedMs,
      spans: segment.spans,
      used: usedOf(segment),
    })),
    marks: timeline.map((mark) => ({ ...mark, at: clockText(mark.clock) })),
  };
}

function usedOf({ usedMs, plannedMs }: { usedMs: number; plannedMs: number }): string {
  return l10n.t('{0} of {1}', clockText(usedMs), clockText(plannedMs));
}

function assessmentOf({ self, instructors }: Scorecard): ScorecardView['assessment'] {
  return self.map(({ dimension, band, evidence }) => ({
    title: dimensionWords[dimension].title,
    self: { band: bandText(band), text: evidence ?? '' },
    others: instructors.map(({ dimensions }) => {
      const row = dimensions.find((each) => each.dimension === dimension);
      return {
        band: row === undefined ? '' : bandText(row.band ?? 'not-observed'),
        text: row?.comment ?? '',
      };
    }),
  }));
}

function agreement({ points }: RoundReport['instructors'][number]): string {
  if (points.length === 0) return '';
  const agreed = points.filter(({ agree }) => agree).length;
  return points.length === 1
    ? l10n.t('Agrees with {0} of 1 claimed point.', agreed)
    : l10n.t('Agrees with {0} of {1} claimed points.', agreed, points.length);
}

function claimTexts({ questions }: Scorecard): string[] {
  const claims = claimsOf(questions);
  if (claims === undefined) return [];
  const layers = claims.layers.map(
    ({ layer, said, compared }) => `${midSentence(knowledgeLayerTitles[layer])} ${said}/${compared}`,
  );
  return [
    l10n.t(
      'Key points marked as said: {0} of {1}, {2} with the sentence that says it.',
      claims.said,
      claims.compared,
      claims.withEvidence,
    ),
    l10n.t('Critical points marked as said: {0} of {1}.', claims.critical.said, claims.critical.compared),
    ...(layers.length === 0 ? [] : [l10n.t('By layer: {0}.', layers.join(', '))]),
    l10n.t('Mistakes admitted: {0}.', claims.mistakes),
  ];
}

function uncompared({ questions, segments }: Scorecard): ScorecardView['uncompared'] {
  return segments.flatMap((segment) => {
    const open = questions.filter(
      (question) =>
        question.segment === segment.index && question.outcome === 'answered' && question.points.length === 0,
    );
    if (open.length === 0) return [];
    return [{ segment: segment.index, text: `${segmentName(segment)}: ${answerCount(open.length)}` }];
  });
}

function measure(value: number, unit: Trend['unit']): string {
  switch (unit) {
    case 'percent':
      return `${Math.round(value * 100)} %`;
    case 'minutes':
      return clockText(value);
    case 'count':
      return String(value);
  }
}
