import { z } from 'zod';
import type { ClaimFinding } from './claimWords.ts';
import { complexityClaimShape, type ComplexityClass } from './complexity.ts';
import type { GrowthPlot } from './growthPlot.ts';

/** From the page to the host, which parses every one. */
export const fromCostPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('claim'), ...complexityClaimShape }).describe('Neither of both: skipped.'),
  z.strictObject({ type: z.literal('measure') }),
  z.strictObject({ type: z.literal('editorial') }),
]);
export type FromCostPage = z.infer<typeof fromCostPageSchema>;

/** What there is to see of the growth. */
export type CostMeasurement =
  | { readonly kind: 'none' | 'running' | 'failed'; readonly text: string }
  | {
      readonly kind: 'measured';
      readonly plot: GrowthPlot;
      /** What n counts. */
      readonly n: string;
      /** What one point is the cost of, in the words of the vertical scale. */
      readonly unit: string;
      readonly rows: readonly { readonly size: string; readonly cost: string }[];
      readonly finding: ClaimFinding | undefined;
    };

/** From the host to the page, which is of one build with it: all there is to show. */
export interface ToCostPage {
  readonly title: string;
  readonly language: string;
  /** What may be claimed, in the order of the list. */
  readonly classes: readonly { readonly value: ComplexityClass; readonly text: string }[];
  /** What a claim of time is about. */
  readonly about: string;
  readonly claim:
    | { readonly kind: 'open' }
    | {
        readonly kind: 'settled';
        readonly time: ComplexityClass | undefined;
        readonly space: ComplexityClass | undefined;
        /** How the claim and the accepted ones stand to each other. */
        readonly words: readonly string[];
      };
  readonly measurement: CostMeasurement;
  /** What the accepted run of this window measured beside its limit. */
  readonly run: readonly string[];
}
