import { z } from 'zod';
import { answerPropertySchema } from './answerProperty.ts';

/** How an answer is held against the expected one. `accepts` of a case lists further right answers. */
export const compareModeSchema = z.union([
  z.enum(['exact', 'unordered', 'unordered-deep', 'set']),
  z.strictObject({
    float: z.strictObject({ absolute: z.number().min(0), relative: z.number().min(0) }),
  }),
  z.strictObject({ property: answerPropertySchema }),
]);
export type CompareMode = z.infer<typeof compareModeSchema>;
