import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { diagramSchema } from './diagram.ts';
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
  kind: z.literal('choice').describe('Checked by the program: choose among options.'),
  options: z
    .array(
      z.strictObject({
        text: text(400).describe('What the reader may choose.'),
        right: z.boolean().default(false).describe('All right ones must be chosen, and no others.'),
        why: text(600).describe('Why it is right or wrong; shown afterwards.'),
      }),
    )
    .min(2)
    .max(8)
    .describe('What may be chosen.'),
});

const rangeSchema = z.strictObject({
  from: z.number().describe('The lowest value.'),
  to: z.number().describe('The highest value.'),
  step: z.number().positive().describe('The distance of the values that can be drawn.'),
});

const numberSchema = z.strictObject({
  kind: z.literal('number').describe('Checked by the program: a number with its unit.'),
  unit: text(20).describe('The unit the answer is asked in, as written beside the field.'),
  inputs: z
    .record(
      z.string().regex(/^[A-Za-z]\w{0,39}$/, l10n.t('must be a name of letters and digits')),
      z.union([z.number(), rangeSchema]),
    )
    .describe('Fixed numbers, or ranges from which each attempt draws; texts show an input as {name}.'),
  expression: expressionSchema.describe(
    'The answer: an operator with its operands, each a number, an input or such a list.',
  ),
  factor: z.number().min(1.01).max(10).describe('Right within this factor, either way.'),
  slips: z
    .array(
      z.strictObject({
        expression: expressionSchema.describe('The answer that this slip gives.'),
        hint: text(300).describe('What was forgotten.'),
      }),
    )
    .max(6)
    .default([])
    .describe('Wrong answers that tell what went wrong.'),
  decides: text(600).describe('What this number decides about the design.'),
});

const gapSchema = z.strictObject({
  kind: z
    .literal('gap')
    .describe('Checked by the program: which of two answers is the weaker, and what it lacks.'),
  weak: text(1_500).describe('An answer that lacks a point.'),
  strong: text(1_500).describe('The same answer with that point.'),
  missing: text(40).describe('The id of the point that the weak answer lacks.'),
});

/** What every question has, wherever it is asked: in a follow-up, in the question bank, after a drill. */
export const followUpItemSchema = z.strictObject({
  uuid: uuidSchema.describe('Identity of the question; its review schedule hangs on it.'),
  minutes: z.number().min(1).max(20).describe('The time a prepared person needs.'),
  ask: text(2_000).describe('The question, in Markdown.'),
  topics: z.array(text(60)).max(10).default([]).describe('What it is about.'),
  layers: z
    .strictObject({
      definition: text(2_000).describe('What the thing is.'),
      mechanism: text(3_000).describe('How it works.'),
      tradeoff: text(2_000).describe('What it costs, and when something else is better.'),
    })
    .describe('The reference answer, revealed one by one; Markdown.'),
  points: z
    .array(
      z.strictObject({
        id: text(40).describe('Unique in the question; stays when the text changes.'),
        layer: knowledgeLayerSchema.describe('The layer that says it.'),
        text: text(300).describe('What a good answer says.'),
        critical: z
          .boolean()
          .default(false)
          .describe('Without it the answer is not good; one to three of them.'),
      }),
    )
    .min(2)
    .max(12)
    .describe('What the reader compares the answer with.'),
  mistakes: z
    .array(
      z.strictObject({
        text: text(300).describe('What is often said.'),
        hurts: text(400).describe('What it breaks.'),
        notice: text(400).describe('How one would notice.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('Common mistakes.'),
  contrast: z
    .strictObject({
      weak: text(1_500).describe('Plausible, and without that one point; Markdown.'),
      strong: text(1_500).describe('The same with the point; Markdown.'),
      missing: text(40).describe('The id of the point that the weak answer lacks.'),
    })
    .optional()
    .describe('Two answers to hold side by side after the comparison.'),
  diagram: diagramSchema.optional().describe('A picture of the reference, shown once all layers are open.'),
  check: z
    .discriminatedUnion('kind', [choiceSchema, numberSchema, gapSchema])
    .optional()
    .describe('What the program checks; left out, the answer is self-assessed.'),
  sources: z
    .array(
      z.strictObject({
        title: text(160).describe('What it is called.'),
        url: z.url().optional().describe('Where it is.'),
      }),
    )
    .max(8)
    .default([])
    .describe('Where to read more.'),
});

export const followUpSetSchema = z.strictObject({
  version: z.int().min(1).describe('Raised when key points change.'),
  level: z.enum(['mid', 'senior', 'staff']).describe('Whom the talk is for.'),
  title: text(120).describe('The problem, grown into a system.'),
  listensFor: z.tuple([text(200), text(200)]).describe('What this talk is judged by, in two lines.'),
  items: z
    .array(
      z.strictObject({
        ...followUpItemSchema.shape,
        step: z.enum(followUpSteps).describe('Which part of the talk it belongs to.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('The questions, in order.'),
  twist: text(600).describe('One changed number or failure, to answer aloud.'),
});

export type FollowUpItem = z.infer<typeof followUpItemSchema>;
export type FollowUpSet = z.infer<typeof followUpSetSchema>;
/** A question of a set; it belongs to one of the five steps. */
export type FollowUpSetItem = FollowUpSet['items'][number];
export type NumberQuestion = z.infer<typeof numberSchema>;
export type InputRange = z.infer<typeof rangeSchema>;
