import { z } from 'zod';
import { evidenceLength, selfBandSchema, selfDimensionSchema } from './selfRating.ts';
import type { OpenRow, SelfRow } from './selfRatingDecision.ts';

/** From the page to the host, which parses every one. */
export const fromRatingPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({
    type: z.literal('rate'),
    dimension: selfDimensionSchema,
    band: selfBandSchema,
    evidence: z.string().max(evidenceLength),
  }),
  z.strictObject({ type: z.literal('rest') }).describe('What has no band yet was not observed.'),
  z.strictObject({ type: z.literal('done') }),
  z.strictObject({ type: z.literal('decline') }).describe('To see the results unrated.'),
]);
export type FromRatingPage = z.infer<typeof fromRatingPageSchema>;

/** From the host to the page, which is of one build with it. */
export type ToRatingPage =
  | {
      readonly type: 'rows';
      readonly title: string;
      readonly caption: string;
      readonly rows: readonly SelfRow[];
    }
  | { readonly type: 'open'; readonly open: readonly OpenRow[] };
