import * as l10n from '@vscode/l10n';
import { complexityWords, type ComplexityClass } from './complexity.ts';
import { checkClaim, type GrowthFit } from './fitGrowth.ts';
import { grouped, twoDecimals } from './wordLanguage.ts';

/** What measuring says of a claim of time, ready to be shown. */
export interface ClaimFinding {
  readonly kind: 'consistent' | 'inconsistent' | 'too-noisy';
  readonly text: string;
}

/** @param per what the claim is about: one call of a class, or the whole of a function, whose cost was divided by the size. */
export function claimFinding(fit: GrowthFit, claim: ComplexityClass, per: 'call' | 'whole'): ClaimFinding {
  const checked = checkClaim(fit, claim, per === 'call' ? 'nothing' : 'size');
  const whole = per === 'call' ? 0 : 1;
  const { written } = complexityWords[claim];
  const grew = power(checked.exponent + whole);
  const spread = twoDecimals(checked.uncertainty);
  const [from, to] = [grouped(fit.sizes[0] ?? 0), grouped(fit.sizes.at(-1) ?? 0)];
  const seen =
    per === 'call'
      ? l10n.t('the time of one call grew like {0} (± {1}) from {2} to {3}', grew, spread, from, to)
      : l10n.t('the time grew like {0} (± {1}) from {2} to {3}', grew, spread, from, to);
  const claimed = l10n.t('{0} comes to {1} there', written, power(checked.expected + whole));
  switch (checked.kind) {
    case 'consistent':
      return {
        kind: checked.kind,
        text: l10n.t('{0} is consistent with what was measured: {1}; {2}.', written, seen, claimed),
      };
    case 'inconsistent':
      return {
        kind: checked.kind,
        text: l10n.t(
          '{0} is inconsistent with what was measured: {1}; {2}. A measurement proves nothing: look at your code again, and believe your reasons.',
          written,
          seen,
          claimed,
        ),
      };
    case 'too-noisy':
      return {
        kind: checked.kind,
        text: l10n.t('The measurements are too noisy to tell: {0}; {1}.', seen, claimed),
      };
  }
}

/** Whether a claim is among those that the problem accepts. */
export function acceptedFinding(
  of: 'time' | 'space',
  claim: ComplexityClass | undefined,
  accepted: readonly ComplexityClass[],
): string {
  const list = accepted.map((each) => complexityWords[each].written).join(` ${l10n.t('or')} `);
  const title = of === 'time' ? l10n.t('Time') : l10n.t('Space');
  if (claim === undefined) return l10n.t('{0}: accepted is {1}.', title, list);
  const { written } = complexityWords[claim];
  if (!accepted.includes(claim))
    return l10n.t('{0}: you claimed {1}; accepted is {2}. The editorial tells why.', title, written, list);
  return accepted.length === 1
    ? l10n.t('{0}: you claimed {1}, as accepted.', title, written)
    : l10n.t('{0}: you claimed {1}; accepted is {2}.', title, written, list);
}

function power(exponent: number): string {
  // A rounded -0.00 would look like a slip.
  return `n^${twoDecimals(Math.abs(exponent) < 0.005 ? 0 : exponent)}`;
}
