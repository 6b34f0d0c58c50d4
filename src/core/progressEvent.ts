import { z } from 'zod';
import { complexityClaimEventSchema } from './complexity.ts';
import { followUpEventSchemas } from './followUpEvent.ts';
import { growthMeasuredEventSchema } from './growthEvent.ts';
import { uuidSchema } from './identity.ts';
import { languageSchema } from './language.ts';
import { verdictSchema } from './verdict.ts';

const at = z.int().describe('Milliseconds since 1970.');
const problem = uuidSchema;

/** One line of the log. Appended, never changed; views are derived from the whole. */
export const progressEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), at, problem, language: languageSchema }),
  z.strictObject({
    type: z.literal('run'),
    at,
    problem,
    language: languageSchema,
    scope: z.enum(['examples', 'all']),
    verdict: verdictSchema,
    passed: z.int(),
    total: z.int(),
    packVersion: z.string(),
  }),
  z.strictObject({ type: z.literal('hint'), at, problem, shown: z.int().min(1) }),
  z.strictObject({ type: z.literal('reset'), at, problem, language: languageSchema }),
  z.strictObject({
    type: z.literal('restored'),
    at,
    problem,
    language: languageSchema,
    snapshotAt: at.optional().describe('When the code that came back was kept.'),
    variant: z.string().optional().describe('The name of the variant that was switched to.'),
  }),
  complexityClaimEventSchema,
  growthMeasuredEventSchema,
  ...followUpEventSchemas,
]);
export type ProgressEvent = z.infer<typeof progressEventSchema>;
