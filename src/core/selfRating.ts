import { z } from 'zod';
import { selfBands, selfDimensions } from './selfRatingWords.ts';

export const selfDimensionSchema = z.enum(selfDimensions);

export const bandSchema = z.union(selfBands.map((band) => z.literal(band)));

export const selfBandSchema = z.union([...bandSchema.options, z.literal('not-observed')]);

/** Characters of what shows a band. */
export const evidenceLength = 2_000;
