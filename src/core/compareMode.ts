import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { answerPropertySchema } from './answerProperty.ts';

/** How an answer is held against the expected one. `accepts` of a case lists further right answers. */
export const compareModeSchema = z.union([
  z.enum(['exact', 'unordered', 'unordered-deep', 'set']),
  z.strictObject({
    float: z
      .strictObject({
        absolute: z.number().min(0).describe(l10n.t('A difference up to this is none.')),
        relative: z.number().min(0).describe(l10n.t('Nor is one up to this part of the expected number.')),
      })
      .describe(l10n.t('Floats are equal within either tolerance; everything else is exact.')),
  }),
  z.strictObject({ property: answerPropertySchema }),
]);
export const compareDescription = l10n.t(
  'How an answer is held against the expected one: "unordered" looks past the order of the outer list, "unordered-deep" of all, "set" past repetitions too.',
);
export type CompareMode = z.infer<typeof compareModeSchema>;
