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
    z.strictObject({ literal: jsonSchema.describe('Always this value.') }),
    z.strictObject({ int: range.describe('An integer between these two, both included.') }),
    z.strictObject({
      time: z
        .strictObject({
          from: range.describe('Where the time of a sequence, or of one input, starts.'),
          step: range.describe('How far it then moves with each value drawn; back where negative.'),
        })
        .describe('A time that goes on from draw to draw, whichever argument draws it.'),
    }),
    z.strictObject({ choice: z.array(jsonSchema).min(1).max(100).describe('One of these, each as likely.') }),
    z.strictObject({
      interval: z
        .strictObject({
          start: range.describe('Where it starts.'),
          length: range.describe('How much further it ends.'),
        })
        .describe('Two integers, [start, start + length].'),
    }),
    z.strictObject({
      string: z
        .strictObject({
          alphabet: z.string().min(1).max(100).describe('The characters to draw from.'),
          length: sizeRange.describe('Fewest and most characters.'),
        })
        .describe('A random string.'),
    }),
    z.strictObject({
      concat: z
        .array(partSchema)
        .min(1)
        .max(8)
        .describe('The elements of several lists, one list after the other.'),
    }),
    z.strictObject({
      array: z
        .strictObject({
          of: elementSchema,
          length: sizeRange.describe('Fewest and most elements; "distinct" may leave fewer.'),
          shape: z
            .enum(['any', 'sorted', 'distinct'])
            .default('any')
            .describe('"sorted" is ascending, "distinct" leaves out repetitions.'),
        })
        .describe('A random array.'),
    }),
  ]),
);

/** Made once: described inside the recursion, it would be another schema at every turn. */
const elementSchema: z.ZodType<ValueRecipe> = z
  .lazy(() => valueRecipeSchema)
  .describe('How each element is drawn.');

const versionDescription = 'The frozen way of expanding; a given version never changes.';

/** Made once, as the elements are. */
const partSchema: z.ZodType<ValueRecipe> = z
  .lazy(() => valueRecipeSchema)
  .refine(drawsList, l10n.t('a part of "concat" must draw a list'))
  .describe('A recipe that draws a list.');

const seedSchema = z.int().min(0).max(0xffff_ffff).describe('The same seed gives the same values for ever.');

function drawsList(recipe: ValueRecipe): boolean {
  if ('literal' in recipe) return Array.isArray(recipe.literal);
  return 'array' in recipe || 'interval' in recipe || 'concat' in recipe;
}

const operationsShape = z.strictObject({
  version: z.literal(1).describe(versionDescription),
  seed: seedSchema,
  sequences: z.int().min(1).max(1_000).describe('How many, each on a fresh object.'),
  length: sizeRange
    .refine(([low]) => low >= 1, l10n.t('a sequence has at least one call'))
    .describe('Fewest and most calls of a sequence.'),
  construct: z
    .record(z.string(), valueRecipeSchema)
    .default({})
    .describe('Arguments of the constructor by name, drawn for each sequence.'),
  first: z
    .string()
    .optional()
    .describe('The operation that every sequence begins with, where others need one before them.'),
  operations: z
    .array(
      z.strictObject({
        call: z.string().describe('A method of the signature.'),
        weight: z
          .int()
          .min(0)
          .max(10_000)
          .default(1)
          .describe('How often, relative to the others; 0 for one that is drawn as the first alone.'),
        args: z.array(valueRecipeSchema).max(8).default([]).describe('Arguments in order.'),
      }),
    )
    .min(1)
    .max(20)
    .describe('The calls to draw from.'),
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
  count: z.int().min(1).max(1_000).describe('How many inputs.'),
  input: z.record(z.string(), valueRecipeSchema).describe('Arguments by name.'),
});
export type InputsRecipe = z.infer<typeof inputsShape>;

/** Random arguments for a function: `count` inputs, smallest first. */
export const inputsRecipeSchema = inputsShape.superRefine((recipe, context) => {
  const message = inputsRecipeFault(recipe);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});
