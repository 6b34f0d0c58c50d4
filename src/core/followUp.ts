import { z } from 'zod';
import { followUpSteps, knowledgeLayers } from './followUpWords.ts';
import { uuidSchema } from './identity.ts';

export const knowledgeLayerSchema = z.enum(knowledgeLayers);

const text = (max: number) => z.string().min(1).max(max);

/** Arithmetic as data: a number, the name of an input, `"e"`, or an operator with its operands. */
export type Expression = number | string | [string, ...Expression[]];
const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.number(),
    text(40),
    z.tuple([z.enum(['+', '-', '*', '/', 'ceil', 'ln', '^'])], expressionSchema),
  ]),
);

const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  options: z
    .array(z.strictObject({ text: text(400), right: z.boolean().default(false), why: text(600) }))
    .min(2)
    .max(8),
});

const rangeSchema = z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() });

const numberSchema = z.strictObject({
  kind: z.literal('number'),
  unit: text(20).describe('The unit the answer is asked in, as written beside the field.'),
  inputs: z
    .record(
      z.string().regex(/^[A-Za-z]\w{0,39}$/, 'must be a name of letters and digits'),
      z.union([z.number(), rangeSchema]),
    )
    .describe('Fixed numbers, or ranges from which each attempt draws; texts show an input as {name}.'),
  expression: expressionSchema,
  factor: z.number().min(1.01).max(10).describe('Right within this factor, either way.'),
  slips: z
    .array(z.strictObject({ expression: expressionSchema, hint: text(300) }))
    .max(6)
    .default([]),
  decides: text(600).describe('What this number decides about the design.'),
});

const gapSchema = z.strictObject({
  kind: z.literal('gap'),
  weak: text(1_500),
  strong: text(1_500),
  missing: text(40).describe('The id of the point that the weak answer lacks.'),
});

/** What every question has, wherever it is asked: in a follow-up, in the question bank, after a drill. */
export const followUpItemSchema = z.strictObject({
  uuid: uuidSchema,
  minutes: z.number().min(1).max(20),
  ask: text(2_000).describe('The question, in Markdown.'),
  topics: z.array(text(60)).max(10).default([]),
  layers: z.strictObject({ definition: text(2_000), mechanism: text(3_000), tradeoff: text(2_000) }),
  points: z
    .array(
      z.strictObject({
        id: text(40),
        layer: knowledgeLayerSchema,
        text: text(300),
        critical: z.boolean().default(false),
      }),
    )
    .min(2)
    .max(12),
  mistakes: z
    .array(z.strictObject({ text: text(300), hurts: text(400), notice: text(400) }))
    .min(1)
    .max(6),
  contrast: z
    .strictObject({ weak: text(1_500), strong: text(1_500), missing: text(40) })
    .optional()
    .describe('Two answers to hold side by side; the weak one is plausible and lacks that one point.'),
  check: z.discriminatedUnion('kind', [choiceSchema, numberSchema, gapSchema]).optional(),
  sources: z
    .array(z.strictObject({ title: text(160), url: z.url().optional() }))
    .max(8)
    .default([]),
});

export const followUpSetSchema = z.strictObject({
  version: z.int().min(1).describe('Raised when key points change.'),
  level: z.enum(['mid', 'senior', 'staff']),
  title: text(120).describe('The problem, grown into a system.'),
  listensFor: z.tuple([text(200), text(200)]).describe('What this talk is judged by, in two lines.'),
  items: z
    .array(z.strictObject({ ...followUpItemSchema.shape, step: z.enum(followUpSteps) }))
    .min(1)
    .max(12),
  twist: text(600).describe('One changed number or failure, to answer aloud.'),
});

export type FollowUpItem = z.infer<typeof followUpItemSchema>;
export type FollowUpSet = z.infer<typeof followUpSetSchema>;
/** A question of a set; it belongs to one of the five steps. */
export type FollowUpSetItem = FollowUpSet['items'][number];
export type NumberQuestion = z.infer<typeof numberSchema>;
export type InputRange = z.infer<typeof rangeSchema>;
