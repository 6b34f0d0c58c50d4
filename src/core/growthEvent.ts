import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { languageSchema } from './language.ts';

/** In the progress log: how the cost of a solution was seen to grow. */
export const growthMeasuredEventSchema = z.strictObject({
  type: z.literal('growth-measured'),
  at: z.int().describe('Milliseconds since 1970.'),
  problem: uuidSchema,
  language: languageSchema,
  codeAt: z.int().describe('When the code that was measured was accepted, in milliseconds since 1970.'),
  points: z
    .array(z.strictObject({ size: z.number().min(1), cost: z.number().positive() }))
    .min(1)
    .max(50)
    .describe('The cost of one n at each size, in steps of the calibration.'),
});
export type GrowthMeasuredEvent = z.infer<typeof growthMeasuredEventSchema>;
