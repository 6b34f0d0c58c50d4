import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { jsonSchema, type Json } from './json.ts';
import { inputsRecipeFault, operationsRecipeFault } from './recipeSize.ts';

/** How one random value is drawn. All ranges include both ends. */
export type ValueRecipe =
  | { literal: Json }
  | { int: [number, number] }
  | { time: { from: [number, number]; step: [number, number] } }
  | { choice: Json[] }
  | { interval: { start: [number, number]; length: [number, number] } }
  | { string: { alphabet: string; length: [number, number] } }
  | { concat: ValueRecipe[] }
  | { array: { of: ValueRecipe; length: [number, number]; shape: 'any' | 'sorted' | 'distinct' } };

const range = z
  .tuple([z.int(), z.int()])
  .refine(([low, high]) => low <= high, l10n.t('the range must not be empty'));
const sizeRange = range.refine(
  ([low, high]) => low >= 0 && high <= 200_000,
  l10n.t('lengths go from 0 to 200000'),
);

export const valueRecipeSchema: z.ZodType<ValueRecipe> = z.lazy(() =>
  z.union([
    z.strictObject({ literal: jsonSchema.describe(l10n.t('Always this value.')) }),
    z.strictObject({ int: range.describe(l10n.t('An integer between these two, both included.')) }),
    z.strictObject({
      time: z
        .strictObject({
          from: range.describe(l10n.t('Where the time of a sequence, or of one input, starts.')),
          step: range.describe(l10n.t('How far it then moves with each value drawn; back where negative.')),
        })
        .describe(l10n.t('A time that goes on from draw to draw, whichever argument draws it.')),
    }),
    z.strictObject({
      choice: z.array(jsonSchema).min(1).max(100).describe(l10n.t('One of these, each as likely.')),
    }),
    z.strictObject({
      interval: z
        .strictObject({
          start: range.describe(l10n.t('Where it starts.')),
          length: range.describe(l10n.t('How much further it ends.')),
        })
        .describe(l10n.t('Two integers, [start, start + length].')),
    }),
    z.strictObject({
      string: z
        .strictObject({
          alphabet: z.string().min(1).max(100).describe(l10n.t('The characters to draw from.')),
          length: sizeRange.describe(l10n.t('Fewest and most characters.')),
        })
        .describe(l10n.t('A random string.')),
    }),
    z.strictObject({
      concat: z
        .array(partSchema)
        .min(1)
        .max(8)
        .describe(l10n.t('The elements of several lists, one list after the other.')),
    }),
    z.strictObject({
      array: z
        .strictObject({
          of: elementSchema,
          length: sizeRange.describe(l10n.t('Fewest and most elements; "distinct" may leave fewer.')),
          shape: z
            .enum(['any', 'sorted', 'distinct'])
            .default('any')
            .describe(l10n.t('"sorted" is ascending, "distinct" leaves out repetitions.')),
        })
        .describe(l10n.t('A random array.')),
    }),
  ]),
);

/** Made once: described inside the recursion, it would be another schema at every turn. */
const elementSchema: z.ZodType<ValueRecipe> = z
  .lazy(() => valueRecipeSchema)
  .describe(l10n.t('How each element is drawn.'));

const versionDescription = l10n.t('The frozen way of expanding; a given version never changes.');

/** Made once, as the elements are. */
const partSchema: z.ZodType<ValueRecipe> = z
  .lazy(() => valueRecipeSchema)
  .refine(drawsList, l10n.t('a part of "concat" must draw a list'))
  .describe(l10n.t('A recipe that draws a list.'));

const seedSchema = z
  .int()
  .min(0)
  .max(0xffff_ffff)
  .describe(l10n.t('The same seed gives the same values for ever.'));

function drawsList(recipe: ValueRecipe): boolean {
  if ('literal' in recipe) return Array.isArray(recipe.literal);
  return 'array' in recipe || 'interval' in recipe || 'concat' in recipe;
}

const operationsShape = z.strictObject({
  version: z.literal(1).describe(versionDescription),
  seed: seedSchema,
  sequences: z.int().min(1).max(1_000).describe(l10n.t('How many, each on a fresh object.')),
  length: sizeRange
    .refine(([low]) => low >= 1, l10n.t('a sequence has at least one call'))
    .describe(l10n.t('Fewest and most calls of a sequence.')),
  construct: z
    .record(z.string(), valueRecipeSchema)
    .default({})
    .describe(l10n.t('Arguments of the constructor by name, drawn for each sequence.')),
  first: z
    .string()
    .optional()
    .describe(l10n.t('The operation that every sequence begins with, where others need one before them.')),
  operations: z
    .array(
      z.strictObject({
        call: z.string().describe(l10n.t('A method of the signature.')),
        weight: z
          .int()
          .min(0)
          .max(10_000)
          .default(1)
          .describe(l10n.t('How often, relative to the others; 0 for one that is drawn as the first alone.')),
        args: z.array(valueRecipeSchema).max(8).default([]).describe(l10n.t('Arguments in order.')),
      }),
    )
    .min(1)
    .max(20)
    .describe(l10n.t('The calls to draw from.')),
});
export type OperationsRecipe = z.infer<typeof operationsShape>;

/** The operation that every sequence begins with: of several calls of that method, the one listed first. */
export function firstOperation(recipe: OperationsRecipe): OperationsRecipe['operations'][number] | undefined {
  return recipe.operations.find(({ call }) => call === recipe.first);
}

/** Random calls on an object: `sequences` of them, each on a fresh object, played shortest first. */
export const operationsRecipeSchema = operationsShape.superRefine((recipe, context) => {
  if (recipe.first !== undefined && !recipe.operations.some(({ call }) => call === recipe.first)) {
    const message = l10n.t(
      '"{0}" is none of the operations. Add it to them, or name another one.',
      recipe.first,
    );
    context.addIssue({ code: 'custom', path: ['first'], message });
  }
  recipe.operations.forEach(({ weight }, index) => {
    if (weight > 0 || recipe.operations[index] === firstOperation(recipe)) return;
    const message = l10n.t(
      'a weight of 0 is for the operation that "first" finds; this one would never be drawn',
    );
    context.addIssue({ code: 'custom', path: ['operations', index, 'weight'], message });
  });
  if (recipe.operations.every(({ weight }) => weight === 0)) {
    const message = l10n.t('one operation needs a weight above 0, for the calls after the first');
    context.addIssue({ code: 'custom', path: ['operations'], message });
  }
  const message = operationsRecipeFault(recipe);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const inputsShape = z.strictObject({
  version: z.literal(1).describe(versionDescription),
  seed: seedSchema,
  count: z.int().min(1).max(1_000).describe(l10n.t('How many inputs.')),
  input: z.record(z.string(), valueRecipeSchema).describe(l10n.t('Arguments by name.')),
});
export type InputsRecipe = z.infer<typeof inputsShape>;

/** Random arguments for a function: `count` inputs, smallest first. */
export const inputsRecipeSchema = inputsShape.superRefine((recipe, context) => {
  const message = inputsRecipeFault(recipe);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});
