// What the page shows as well: nothing here may import a schema, which would make its script twenty times as large.
import * as l10n from '@vscode/l10n';
import type { FollowUpStep } from './followUpWords.ts';
import { stepTitles } from './followUpWords.ts';
import { bandTitles, type SelfBand } from './selfRatingWords.ts';
import { midSentence } from './wordLanguage.ts';
import { wordTable } from './wordTable.ts';

export const segmentTitles = wordTable({
  introduction: () => l10n.t('Introduction'),
  problem: () => l10n.t('Problem'),
  'follow-ups': () => l10n.t('Follow-ups'),
  drill: () => l10n.t('Incident drill'),
  questions: () => l10n.t('Questions'),
  break: () => l10n.t('Break'),
  review: () => l10n.t('Review'),
});
export type SegmentType = keyof typeof segmentTitles;

interface NamedSegment {
  readonly type: SegmentType;
  readonly title?: string | undefined;
}

/** `Problem: LRU cache`. */
export function segmentName({ type, title }: NamedSegment): string {
  return title === undefined ? segmentTitles[type] : `${segmentTitles[type]}: ${title}`;
}

interface NamedQuestion {
  readonly from: string;
  readonly step?: FollowUpStep | undefined;
}

/** `LRU cache, deep dive`. */
export function questionTitle({ from, step }: NamedQuestion): string {
  return step === undefined ? from : `${from}, ${midSentence(stepTitles[step])}`;
}

export const growthWords = wordTable({
  consistent: () => l10n.t('the measured growth is consistent with it'),
  inconsistent: () => l10n.t('the measured growth is not consistent with it'),
  'too-noisy': () => l10n.t('the measurement was too noisy to say'),
  'not-measured': () => l10n.t('growth was not measured'),
});

export const endWords = wordTable({
  finished: () => l10n.t('finished'),
  time: () => l10n.t('ended by the clock'),
  'given-up': () => l10n.t('given up'),
  unfinished: () => l10n.t('not finished'),
});

/** How a drill ended, to be put after its name. */
export const endings = wordTable({
  won: () => l10n.t('the impact was stopped'),
  lost: () => l10n.t('the incident was lost'),
  'out-of-time': () => l10n.t('time ran out'),
  'given-up': () => l10n.t('given up'),
});

export const outcomeWords = wordTable({
  answered: () => l10n.t('answered'),
  'do-not-know': () => l10n.t('“I don’t know”'),
  'not-answered': () => l10n.t('not answered'),
});

/** A band as it is written into tables. */
export function bandText(band: SelfBand | undefined): string {
  if (band === undefined) return l10n.t('not rated');
  return band === 'not-observed' ? l10n.t('not observed') : `${band}, ${bandTitles[band]}`;
}
