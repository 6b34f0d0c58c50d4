import { complexityWords, type ComplexityClass } from './complexity.ts';
import { checkClaim, type GrowthFit } from './fitGrowth.ts';

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
  const subject = per === 'call' ? 'the time of one call' : 'the time';
  const between = `from ${count(fit.sizes[0])} to ${count(fit.sizes.at(-1))}`;
  const seen = `${subject} grew like ${power(checked.exponent + whole)} (± ${checked.uncertainty.toFixed(2)}) ${between}`;
  const claimed = `${written} comes to ${power(checked.expected + whole)} there`;
  switch (checked.kind) {
    case 'consistent':
      return {
        kind: checked.kind,
        text: `${written} is consistent with what was measured: ${seen}; ${claimed}.`,
      };
    case 'inconsistent':
      return {
        kind: checked.kind,
        text: `${written} is inconsistent with what was measured: ${seen}; ${claimed}. A measurement proves nothing: look at your code again, and believe your reasons.`,
      };
    case 'too-noisy':
      return { kind: checked.kind, text: `The measurements are too noisy to tell: ${seen}; ${claimed}.` };
  }
}

/** Whether a claim is among those that the problem accepts. */
export function acceptedFinding(
  of: 'time' | 'space',
  claim: ComplexityClass | undefined,
  accepted: readonly ComplexityClass[],
): string {
  const list = accepted.map((each) => complexityWords[each].written).join(' or ');
  const title = of === 'time' ? 'Time' : 'Space';
  if (claim === undefined) return `${title}: accepted is ${list}.`;
  const { written } = complexityWords[claim];
  if (!accepted.includes(claim))
    return `${title}: you claimed ${written}; accepted is ${list}. The editorial tells why.`;
  return accepted.length === 1
    ? `${title}: you claimed ${written}, as accepted.`
    : `${title}: you claimed ${written}; accepted is ${list}.`;
}

function power(exponent: number): string {
  // A rounded -0.00 would look like a slip.
  const shown = (Math.abs(exponent) < 0.005 ? 0 : exponent).toFixed(2);
  return `n^${shown}`;
}

function count(value: number | undefined): string {
  return (value ?? 0).toLocaleString('en');
}
