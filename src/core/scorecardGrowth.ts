import { t } from '@vscode/l10n';
import { complexityClasses, complexityWords } from './complexity.ts';
import { checkClaim, clearestFit } from './fitGrowth.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { ScorecardProblem } from './roundReport.ts';
import { growthWords } from './scorecardWords.ts';
import { twoDecimals } from './wordLanguage.ts';

type Growth = Extract<RoundEvent, { type: 'growth' }>;
type Claim = NonNullable<ScorecardProblem['complexity']>;

/**
 * Holds a claim of time against how the cost was seen to grow; timing never overrules the claim.
 * @param time as it was claimed, `O(n)`. Undefined: no class was claimed, or too little was measured.
 */
export function heldAgainst(
  time: string,
  { per, points }: Pick<Growth, 'per' | 'points'>,
): Pick<Claim, 'growth' | 'measured'> | undefined {
  const claimed = complexityClasses.find((each) => complexityWords[each].written === time);
  const fit = clearestFit(points);
  if (claimed === undefined || fit === undefined) return undefined;
  const { kind, ...powers } = checkClaim(fit, claimed, per === 'call' ? 'nothing' : 'size');
  // The cost of a whole function was divided by its size when it was measured.
  const whole = per === 'call' ? 0 : 1;
  return {
    growth: kind,
    measured: {
      exponent: hundredths(powers.exponent + whole),
      uncertainty: hundredths(powers.uncertainty),
      claimed: hundredths(powers.expected + whole),
    },
  };
}

/** What measuring says to a claim, with the powers of n where it was measured. */
export function growthText({ growth, measured }: Pick<Claim, 'growth' | 'measured'>): string {
  if (measured === undefined) return growthWords[growth];
  const { exponent, uncertainty, claimed } = measured;
  return t(
    '{0} (like n^{1} ± {2}; the claim comes to n^{3})',
    growthWords[growth],
    twoDecimals(exponent),
    twoDecimals(uncertainty),
    twoDecimals(claimed),
  );
}

/** Two digits say all that a measurement tells; a zero has no sign. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
