import * as l10n from '@vscode/l10n';
import type { FollowUpItem } from './followUp.ts';
import { checkAnswer, isDontKnow, type CheckResult } from './followUpCheck.ts';
import { asAsked, markOf, type LockedState } from './followUpState.ts';
import { type FollowUpRating, type KnowledgeLayer, knowledgeLayers } from './followUpWords.ts';

export interface LayerCoverage {
  readonly layer: KnowledgeLayer;
  readonly said: number;
  readonly total: number;
}

/** How many points of each layer were said; layers without points are left out. */
export function coverage(item: FollowUpItem, state: LockedState): readonly LayerCoverage[] {
  return knowledgeLayers.flatMap((layer) => {
    const points = item.points.filter((point) => point.layer === layer);
    const said = points.filter((point) => markOf(state, point.id) === 'said').length;
    return points.length === 0 ? [] : [{ layer, said, total: points.length }];
  });
}

export interface SuggestedRating {
  readonly rating: FollowUpRating;
  /** The fact that decided, as a sentence. */
  readonly because: string;
}

/** Fewer points than this make the answer one that was passed with effort. */
const ENOUGH_POINTS = 0.6;
const MINUTE_MS = 60_000;

/**
 * A rating from the facts, to be kept beside the person's own. "Meant it" counts as missed here: an interviewer hears
 * only what is said.
 */
export function suggestedRating(item: FollowUpItem, state: LockedState): SuggestedRating {
  const check = checkAnswer(asAsked(item, state), state.answer);
  const said = item.points.filter((point) => markOf(state, point.id) === 'said');
  const missedCritical = item.points.filter((point) => point.critical && !said.includes(point)).length;
  const total = item.points.length;

  if (isDontKnow(state.answer)) return { rating: 'again', because: l10n.t('You chose “I don’t know”.') };
  const failed = whyFailed(check);
  if (failed !== undefined) return { rating: 'again', because: failed };
  if (missedCritical > 0) {
    const because =
      missedCritical === 1
        ? l10n.t('A critical point was not said.')
        : l10n.t('{0} critical points were not said.', missedCritical);
    return { rating: 'again', because };
  }
  if (check.kind === 'number' && check.outcome === 'order') {
    return {
      rating: 'hard',
      because: l10n.t('The number has the right order of magnitude, but lies outside the tolerance.'),
    };
  }
  if (said.length < total * ENOUGH_POINTS) {
    return {
      rating: 'hard',
      because: l10n.t('{0} of {1} points were said; fewer than 60%.', said.length, total),
    };
  }
  const inTime = state.committedAt - state.startedAt <= item.minutes * MINUTE_MS;
  // Whoever expected less than most found it harder than it looks here.
  const surprised = state.answer.prediction !== undefined && state.answer.prediction !== 'most';
  if (said.length === total && inTime && !surprised)
    return { rating: 'easy', because: l10n.t('Every point was said, and in time.') };
  return {
    rating: 'good',
    because: l10n.t('{0} of {1} points were said, every critical one among them.', said.length, total),
  };
}

function whyFailed(check: CheckResult): string | undefined {
  switch (check.kind) {
    case 'choice':
      return check.outcome === 'wrong' ? l10n.t('The choice was wrong.') : undefined;
    case 'gap':
      return check.outcome === 'right' ? undefined : l10n.t('The gap was somewhere else.');
    case 'number':
      return check.outcome === 'off' ? l10n.t('The number is off by more than ten times.') : undefined;
    case 'unanswered':
      return l10n.t('The question was not answered.');
    case 'none':
    case 'impossible':
      return undefined;
  }
}
