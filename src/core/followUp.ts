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
  kind: z.literal('choice').describe(l10n.t('Checked by the program: choose among options.')),
  options: z
    .array(
      z.strictObject({
        text: text(400).describe(l10n.t('What the reader may choose.')),
        right: z.boolean().default(false).describe(l10n.t('All right ones must be chosen, and no others.')),
        why: text(600).describe(l10n.t('Why it is right or wrong; shown afterwards.')),
      }),
    )
    .min(2)
    .max(8)
    .describe(l10n.t('What may be chosen.')),
});

const rangeSchema = z.strictObject({
  from: z.number().describe(l10n.t('The lowest value.')),
  to: z.number().describe(l10n.t('The highest value.')),
  step: z.number().positive().describe(l10n.t('The distance of the values that can be drawn.')),
});

const numberSchema = z.strictObject({
  kind: z.literal('number').describe(l10n.t('Checked by the program: a number with its unit.')),
  unit: text(20).describe(l10n.t('The unit the answer is asked in, as written beside the field.')),
  inputs: z
    .record(
      z.string().regex(/^[A-Za-z]\w{0,39}$/, l10n.t('must be a name of letters and digits')),
      z.union([z.number(), rangeSchema]),
    )
    .describe(
      l10n.t('Fixed numbers, or ranges from which each attempt draws; texts show an input as {name}.'),
    ),
  expression: expressionSchema.describe(
    l10n.t('The answer: an operator with its operands, each a number, an input or such a list.'),
  ),
  factor: z.number().min(1.01).max(10).describe(l10n.t('Right within this factor, either way.')),
  slips: z
    .array(
      z.strictObject({
        expression: expressionSchema.describe(l10n.t('The answer that this slip gives.')),
        hint: text(300).describe(l10n.t('What was forgotten.')),
      }),
    )
    .max(6)
    .default([])
    .describe(l10n.t('Wrong answers that tell what went wrong.')),
  decides: text(600).describe(l10n.t('What this number decides about the design.')),
});

const gapSchema = z.strictObject({
  kind: z
    .literal('gap')
    .describe(l10n.t('Checked by the program: which of two answers is the weaker, and what it lacks.')),
  weak: text(1_500).describe(l10n.t('An answer that lacks a point.')),
  strong: text(1_500).describe(l10n.t('The same answer with that point.')),
  missing: text(40).describe(l10n.t('The id of the point that the weak answer lacks.')),
});

/** What every question has, wherever it is asked: in a follow-up, in the question bank, after a drill. */
export const followUpItemSchema = z.strictObject({
  uuid: uuidSchema.describe(l10n.t('Identity of the question; its review schedule hangs on it.')),
  minutes: z.number().min(1).max(20).describe(l10n.t('The time a prepared person needs.')),
  ask: text(2_000).describe(l10n.t('The question, in Markdown.')),
  topics: z.array(text(60)).max(10).default([]).describe(l10n.t('What it is about.')),
  layers: z
    .strictObject({
      definition: text(2_000).describe(l10n.t('What the thing is.')),
      mechanism: text(3_000).describe(l10n.t('How it works.')),
      tradeoff: text(2_000).describe(l10n.t('What it costs, and when something else is better.')),
    })
    .describe(l10n.t('The reference answer, revealed one by one; Markdown.')),
  points: z
    .array(
      z.strictObject({
        id: text(40).describe(l10n.t('Unique in the question; stays when the text changes.')),
        layer: knowledgeLayerSchema.describe(l10n.t('The layer that says it.')),
        text: text(300).describe(l10n.t('What a good answer says.')),
        critical: z
          .boolean()
          .default(false)
          .describe(l10n.t('Without it the answer is not good; one to three of them.')),
      }),
    )
    .min(2)
    .max(12)
    .describe(l10n.t('What the reader compares the answer with.')),
  mistakes: z
    .array(
      z.strictObject({
        text: text(300).describe(l10n.t('What is often said.')),
        hurts: text(400).describe(l10n.t('What it breaks.')),
        notice: text(400).describe(l10n.t('How one would notice.')),
      }),
    )
    .min(1)
    .max(6)
    .describe(l10n.t('Common mistakes.')),
  contrast: z
    .strictObject({
      weak: text(1_500).describe(l10n.t('Plausible, and without that one point; Markdown.')),
      strong: text(1_500).describe(l10n.t('The same with the point; Markdown.')),
      missing: text(40).describe(l10n.t('The id of the point that the weak answer lacks.')),
    })
    .optional()
    .describe(l10n.t('Two answers to hold side by side after the comparison.')),
  diagram: diagramSchema
    .optional()
    .describe(l10n.t('A picture of the reference, shown once all layers are open.')),
  check: z
    .discriminatedUnion('kind', [choiceSchema, numberSchema, gapSchema])
    .optional()
    .describe(l10n.t('What the program checks; left out, the answer is self-assessed.')),
  sources: z
    .array(
      z.strictObject({
        title: text(160).describe(l10n.t('What it is called.')),
        url: z.url().optional().describe(l10n.t('Where it is.')),
      }),
    )
    .max(8)
    .default([])
    .describe(l10n.t('Where to read more.')),
});

export const followUpSetSchema = z.strictObject({
  version: z.int().min(1).describe(l10n.t('Raised when key points change.')),
  level: z.enum(['mid', 'senior', 'staff']).describe(l10n.t('Whom the talk is for.')),
  title: text(120).describe(l10n.t('The problem, grown into a system.')),
  listensFor: z.tuple([text(200), text(200)]).describe(l10n.t('What this talk is judged by, in two lines.')),
  items: z
    .array(
      z.strictObject({
        ...followUpItemSchema.shape,
        step: z.enum(followUpSteps).describe(l10n.t('Which part of the talk it belongs to.')),
      }),
    )
    .min(1)
    .max(12)
    .describe(l10n.t('The questions, in order.')),
  twist: text(600).describe(l10n.t('One changed number or failure, to answer aloud.')),
});

export type FollowUpItem = z.infer<typeof followUpItemSchema>;
export type FollowUpSet = z.infer<typeof followUpSetSchema>;
/** A question of a set; it belongs to one of the five steps. */
export type FollowUpSetItem = FollowUpSet['items'][number];
export type NumberQuestion = z.infer<typeof numberSchema>;
export type InputRange = z.infer<typeof rangeSchema>;
