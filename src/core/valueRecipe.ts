import { z } from 'zod';
import { jsonSchema, type Json } from './json.ts';
import { inputsRecipeFault, operationsRecipeFault } from './recipeSize.ts';

/** How one random value is drawn. All ranges include both ends. */
export type ValueRecipe =
  | { literal: Json }
  | { int: [number, number] }
  | { choice: Json[] }
  | { string: { alphabet: string; length: [number, number] } }
  | { array: { of: ValueRecipe; length: [number, number]; shape: 'any' | 'sorted' | 'distinct' } };

const range = z.tuple([z.int(), z.int()]).refine(([low, high]) => low <= high, 'the range must not be empty');
const sizeRange = range.refine(([low, high]) => low >= 0 && high <= 200_000, 'lengths go from 0 to 200000');

export const valueRecipeSchema: z.ZodType<ValueRecipe> = z.lazy(() =>
  z.union([
    z.strictObject({ literal: jsonSchema }),
    z.strictObject({ int: range }),
    z.strictObject({ choice: z.array(jsonSchema).min(1).max(100) }),
    z.strictObject({ string: z.strictObject({ alphabet: z.string().min(1).max(100), length: sizeRange }) }),
    z.strictObject({
      array: z.strictObject({
        of: valueRecipeSchema,
        length: sizeRange,
        shape: z.enum(['any', 'sorted', 'distinct']).default('any'),
      }),
    }),
  ]),
);

const seedSchema = z.int().min(0).max(0xffff_ffff);

const operationsShape = z.strictObject({
  version: z.literal(1).describe('The frozen way of expanding; a given version never changes.'),
  seed: seedSchema,
  sequences: z.int().min(1).max(1_000),
  length: sizeRange.refine(([low]) => low >= 1, 'a sequence has at least one call'),
  construct: z.record(z.string(), valueRecipeSchema).default({}),
  operations: z
    .array(
      z.strictObject({
        call: z.string(),
        weight: z.int().min(1).max(100).default(1),
        args: z.array(valueRecipeSchema).max(8).default([]),
      }),
    )
    .min(1)
    .max(20),
});
export type OperationsRecipe = z.infer<typeof operationsShape>;

/** Random calls on an object: `sequences` of them, each on a fresh object, played shortest first. */
export const operationsRecipeSchema = operationsShape.superRefine((recipe, context) => {
  const message = operationsRecipeFault(recipe);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const inputsShape = z.strictObject({
  version: z.literal(1),
  seed: seedSchema,
  count: z.int().min(1).max(1_000),
  input: z.record(z.string(), valueRecipeSchema),
});
export type InputsRecipe = z.infer<typeof inputsShape>;

/** Random arguments for a function: `count` inputs, smallest first. */
export const inputsRecipeSchema = inputsShape.superRefine((recipe, context) => {
  const message = inputsRecipeFault(recipe);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});
