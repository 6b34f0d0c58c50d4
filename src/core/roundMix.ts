import * as l10n from '@vscode/l10n';
import { roundPartOf, type RoundPart } from './roundParts.ts';
import type { RoundPlan } from './roundPlan.ts';

const partWords: Readonly<Record<RoundPart, string>> = {
  coding: l10n.t('coding'),
  design: l10n.t('design'),
  questions: l10n.t('questions'),
  drill: l10n.t('drill'),
};

export interface RoundShare {
  readonly part: RoundPart;
  /** Whole percents of the working time; introductions, breaks and reviews are left out. */
  readonly percent: number;
}

/** How the working time of a plan is shared out, largest first. */
export function roundMix({ segments }: Pick<RoundPlan, 'segments'>): readonly RoundShare[] {
  const minutes = new Map<RoundPart, number>();
  for (const segment of segments) {
    const part = roundPartOf(segment.type);
    if (part !== undefined) minutes.set(part, (minutes.get(part) ?? 0) + segment.minutes);
  }
  const sum = [...minutes.values()].reduce((total, each) => total + each, 0);
  return [...minutes]
    .map(([part, each]) => ({ part, percent: Math.round((each / sum) * 100) }))
    .toSorted((left, right) => right.percent - left.percent);
}

/** "40 % coding, 60 % design"; "questions only" where there is one part, and nothing where there is none. */
export function mixText(plan: Pick<RoundPlan, 'segments'>): string {
  const mix = roundMix(plan);
  const [only, ...others] = mix;
  if (only === undefined) return '';
  if (others.length === 0) return l10n.t('{0} only', partWords[only.part]);
  return mix.map(({ part, percent }) => `${percent} % ${partWords[part]}`).join(', ');
}
