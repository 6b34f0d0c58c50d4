// What the page shows as well: nothing here may import a schema, which would make its script twenty times as large.
import type { FollowUpStep } from './followUpWords.ts';
import { stepTitles } from './followUpWords.ts';
import { bandTitles, type SelfBand } from './selfRatingWords.ts';

export const segmentTitles = {
  introduction: 'Introduction',
  problem: 'Problem',
  'follow-ups': 'Follow-ups',
  drill: 'Incident drill',
  questions: 'Questions',
  break: 'Break',
  review: 'Review',
} as const;
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
  return step === undefined ? from : `${from}, ${stepTitles[step].toLowerCase()}`;
}

export const growthWords = {
  consistent: 'the measured growth is consistent with it',
  inconsistent: 'the measured growth is not consistent with it',
  'too-noisy': 'the measurement was too noisy to say',
  'not-measured': 'growth was not measured',
} as const;

export const endWords = {
  finished: 'finished',
  time: 'ended by the clock',
  'given-up': 'given up',
  unfinished: 'not finished',
} as const;

/** How a drill ended, to be put after its name. */
export const endings = {
  won: 'the impact was stopped',
  lost: 'the incident was lost',
  'out-of-time': 'time ran out',
  'given-up': 'given up',
} as const;

export const outcomeWords = {
  answered: 'answered',
  'do-not-know': '“I don’t know”',
  'not-answered': 'not answered',
} as const;

/** A band as it is written into tables. */
export function bandText(band: SelfBand | undefined): string {
  if (band === undefined) return 'not rated';
  return band === 'not-observed' ? 'not observed' : `${band}, ${bandTitles[band]}`;
}
