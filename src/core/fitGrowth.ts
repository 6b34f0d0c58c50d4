import type { ComplexityClass } from './complexity.ts';

/** One measurement: the cost, in any unit, of doing the same with that much. */
export interface GrowthPoint {
  /** At least 1. */
  readonly size: number;
  /** Above 0. */
  readonly cost: number;
}

/** The power of the size that the cost grows by. */
export interface GrowthFit {
  /** 1 where twice the size costs twice as much, 0 where it costs the same. */
  readonly exponent: number;
  /** Twice the standard error of the exponent. */
  readonly uncertainty: number;
  /** Ascending. */
  readonly sizes: readonly number[];
}

/** Fewer sizes, or sizes closer together, say nothing of growth. */
const fewestSizes = 4;
const leastSpan = 6;

/** The exponents of neighbours that measuring can tell apart, such as O(1) and O(√n), lie 0.5 apart; beyond a third of that all blurs. */
const mostUncertainty = 0.15;

/** Larger structures leave the caches, so that each step takes longer at a larger size, whatever the algorithm. */
const cacheAllowance = 0.15;

/** Fixed costs weigh more at small sizes and flatten the line; and O(log n) can hardly be told from O(1). */
const tolerance = 0.2;

/**
 * Fits a power of the size through the points by least squares, on logarithmic scales.
 * @returns undefined where too few sizes, or sizes too close together, were measured.
 */
export function fitGrowth(points: readonly GrowthPoint[]): GrowthFit | undefined {
  const usable = points
    .filter(({ size, cost }) => size >= 1 && cost > 0 && Number.isFinite(cost))
    .sort((a, b) => a.size - b.size);
  const sizes = usable.map(({ size }) => size);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  if (new Set(sizes).size < fewestSizes || largest < leastSpan * smallest) return undefined;
  const logSizes = sizes.map(Math.log);
  const logCosts = usable.map(({ cost }) => Math.log(cost));
  const exponent = slope(logSizes, logCosts);
  const offset = mean(logCosts) - exponent * mean(logSizes);
  const residuals = logSizes.map((logSize, at) => (logCosts[at] ?? 0) - offset - exponent * logSize);
  const variance = sumOf(residuals.map((residual) => residual ** 2)) / (sizes.length - 2);
  return { exponent, uncertainty: 2 * Math.sqrt(variance / squares(logSizes)), sizes };
}

/** What measuring says of a claim; it never overrules it. */
export interface ClaimCheck {
  readonly kind: 'consistent' | 'inconsistent' | 'too-noisy';
  /** As measured. */
  readonly exponent: number;
  readonly uncertainty: number;
  /** What the claim comes to over the same sizes. */
  readonly expected: number;
}

/**
 * Holds a claim against a fit.
 * @param shared what the measured cost was divided by: nothing, or the size, where the claim is about the whole of it.
 */
export function checkClaim(
  { exponent, uncertainty, sizes }: GrowthFit,
  claim: ComplexityClass,
  shared: 'nothing' | 'size' = 'nothing',
): ClaimCheck {
  const logSizes = sizes.map(Math.log);
  const logClaims = sizes.map((size) => logGrowth(claim, size));
  const expected = slope(logSizes, logClaims) - (shared === 'size' ? 1 : 0);
  const numbers = { exponent, uncertainty, expected };
  if (uncertainty > mostUncertainty) return { kind: 'too-noisy', ...numbers };
  const over = exponent - expected;
  const isNear = over <= tolerance + cacheAllowance + uncertainty && over >= -(tolerance + uncertainty);
  return { kind: isNear ? 'consistent' : 'inconsistent', ...numbers };
}

/** Of a fit that is at least as clear as this no measurement need be left out. */
const clearEnough = 0.1;

/** So many of the largest sizes may be left out. */
const mostLeftOut = 0.5;

/**
 * Fits as `fitGrowth` does, where need be without the largest sizes: those take longest, so that whatever else the machine
 * does disturbs them most. The clearest fit counts.
 */
export function clearestFit(points: readonly GrowthPoint[]): GrowthFit | undefined {
  const whole = fitGrowth(points);
  if (whole === undefined || whole.uncertainty <= clearEnough) return whole;
  const ascending = points.toSorted((a, b) => a.size - b.size);
  const most = Math.floor(points.length * mostLeftOut);
  const fits = Array.from({ length: most }, (_, left) => fitGrowth(ascending.slice(0, -1 - left)));
  return fits.reduce<GrowthFit>(
    (best, fit) => (fit !== undefined && fit.uncertainty < best.uncertainty ? fit : best),
    whole,
  );
}

/** The natural logarithm of what a class comes to at a size, as the numbers themselves would not fit. */
export function logGrowth(claim: ComplexityClass, size: number): number {
  const log = Math.log(size);
  // Two elements take a step too, so that the logarithm of no size is zero.
  const logLog = Math.log(Math.max(1, Math.log2(size)));
  switch (claim) {
    case '1':
      return 0;
    case 'log n':
      return logLog;
    case 'sqrt n':
      return log / 2;
    case 'n':
      return log;
    case 'n log n':
      return log + logLog;
    case 'n^2':
      return 2 * log;
    case 'n^3':
      return 3 * log;
    case '2^n':
      return size * Math.LN2;
    case 'n!':
      // Stirling.
      return size * log - size + Math.log(2 * Math.PI * size) / 2;
  }
}

function slope(across: readonly number[], up: readonly number[]): number {
  const [middle, height] = [mean(across), mean(up)];
  const products = across.map((value, at) => (value - middle) * ((up[at] ?? 0) - height));
  return sumOf(products) / squares(across);
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return sumOf(values.map((value) => (value - middle) ** 2));
}

function mean(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
