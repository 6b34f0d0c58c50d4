import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { languageSchema } from './language.ts';

/**
 * The classes that a person chooses a claim from, slowest growth first; all sizes of a problem are taken together as n,
 * so that O(k log m) is 'n log n' and O(k * m) is 'n^2'.
 */
export const complexityClasses = ['1', 'log n', 'sqrt n', 'n', 'n log n', 'n^2', 'n^3', '2^n', 'n!'] as const;
export const complexityClassSchema = z.enum(complexityClasses);
export type ComplexityClass = z.infer<typeof complexityClassSchema>;

interface ComplexityWords {
  /** As it is written: `O(n²)`. */
  readonly written: string;
  /** As it is called, for lists and for those who listen: `quadratic`. */
  readonly called: string;
}

/** What each class is called on the screen. */
export const complexityWords: Readonly<Record<ComplexityClass, ComplexityWords>> = {
  '1': { written: 'O(1)', called: l10n.t('constant') },
  'log n': { written: 'O(log n)', called: l10n.t('logarithmic') },
  'sqrt n': { written: 'O(√n)', called: l10n.t('square root') },
  n: { written: 'O(n)', called: l10n.t('linear') },
  'n log n': { written: 'O(n log n)', called: l10n.t('linearithmic') },
  'n^2': { written: 'O(n²)', called: l10n.t('quadratic') },
  'n^3': { written: 'O(n³)', called: l10n.t('cubic') },
  '2^n': { written: 'O(2ⁿ)', called: l10n.t('exponential') },
  'n!': { written: 'O(n!)', called: l10n.t('factorial') },
};

/** What a person says of a solution; what is left out was not said. */
export const complexityClaimShape = {
  time: complexityClassSchema.optional().describe(l10n.t('For a class: of one call.')),
  space: complexityClassSchema.optional(),
};
export const complexityClaimSchema = z.strictObject(complexityClaimShape);
export type ComplexityClaim = z.infer<typeof complexityClaimSchema>;

/** In the progress log; with neither time nor space: asked, and skipped. */
export const complexityClaimEventSchema = z.strictObject({
  type: z.literal('complexity-claimed'),
  at: z.int().describe('Milliseconds since 1970.'),
  problem: uuidSchema,
  language: languageSchema,
  ...complexityClaimShape,
});
export type ComplexityClaimEvent = z.infer<typeof complexityClaimEventSchema>;
