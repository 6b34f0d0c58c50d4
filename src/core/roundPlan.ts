import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { followUpSteps } from './followUpWords.ts';
import { schemaReferenceSchema, slugSchema, uuidSchema } from './identity.ts';
import { questionLevelSchema } from './question.ts';

const minutes = z.int().min(1).max(120).describe(l10n.t('How long the segment lasts.'));
const note = z
  .string()
  .min(1)
  .max(400)
  .optional()
  .describe(l10n.t('What to do in it, in one or two sentences.'));
const levels = z.array(questionLevelSchema).max(4).default([]).describe(l10n.t('Empty: every level.'));

const problemPickSchema = z
  .strictObject({
    tags: z.array(slugSchema).max(10).default([]).describe(l10n.t('Problems with one of these; empty: any.')),
    difficulty: z
      .tuple([z.int().min(1).max(5), z.int().min(1).max(5)])
      .default([1, 5])
      .describe(l10n.t('Easiest and hardest.')),
  })
  .describe(l10n.t('One problem of those that match, drawn when the round starts.'));

const segmentSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('introduction').describe(l10n.t('Introducing oneself, or reading the rules.')),
    minutes,
    note,
  }),
  z.strictObject({
    type: z.literal('problem').describe(l10n.t('Solving a problem.')),
    minutes,
    note,
    problem: uuidSchema.optional().describe(l10n.t('A certain one; either this or "pick".')),
    pick: problemPickSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('follow-ups').describe(l10n.t('The design talk of a problem.')),
    minutes,
    note,
    of: uuidSchema
      .optional()
      .describe(l10n.t('A problem; left out: the one of the nearest segment before that has one.')),
    pick: problemPickSchema.optional(),
    steps: z.array(z.enum(followUpSteps)).max(5).default([]).describe(l10n.t('Empty: all five.')),
  }),
  z.strictObject({
    type: z.literal('drill').describe(l10n.t('An incident drill.')),
    minutes,
    note,
    drill: uuidSchema.optional().describe(l10n.t('A certain one; either this or "pick".')),
    pick: z
      .strictObject({ levels })
      .optional()
      .describe(l10n.t('One of those that match, drawn when the round starts.')),
  }),
  z.strictObject({
    type: z.literal('questions').describe(l10n.t('Questions of the pack.')),
    minutes,
    note,
    count: z.int().min(1).max(20).describe(l10n.t('How many.')),
    pick: z
      .strictObject({
        sections: z.array(slugSchema).max(20).default([]).describe(l10n.t('Slugs; empty: every section.')),
        levels,
        stack: z
          .array(slugSchema)
          .max(6)
          .default([])
          .describe(l10n.t('Bound to one of these, or to nothing.')),
      })
      .describe(l10n.t('The questions to draw from.')),
  }),
  z.strictObject({ type: z.literal('break').describe(l10n.t('A pause.')), minutes, note }),
  z.strictObject({ type: z.literal('review').describe(l10n.t('Looking back.')), minutes, note }),
]);

export const roundPlanSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  uuid: uuidSchema.describe(l10n.t('Identity of the round; it never changes.')),
  slug: slugSchema.describe(l10n.t('Equals the file name.')),
  title: z.string().min(1).max(80).describe(l10n.t('What the list of rounds shows.')),
  description: z.string().min(1).max(350).describe(l10n.t('Whom it is for, and what it is like.')),
  minutes: z.int().min(5).max(240).describe(l10n.t('The sum of its segments.')),
  segments: z.array(segmentSchema).min(1).max(20).describe(l10n.t('What is done, in order.')),
  rules: z
    .strictObject({
      hints: z
        .enum(['free', 'counted', 'off'])
        .default('counted')
        .describe(l10n.t('Whether hints may be opened.')),
      hiddenTests: z.enum(['any', 'submit', 'end']).default('submit').describe(l10n.t('When they may run.')),
      languageChange: z.boolean().default(true).describe(l10n.t('Whether the language may be changed.')),
      reveal: z
        .enum(['as-pack', 'end'])
        .default('end')
        .describe(l10n.t('When references and hidden cases open.')),
    })
    .prefault({})
    .describe(l10n.t('What is allowed.')),
  timer: z
    .strictObject({
      overrun: z
        .enum(['stop', 'warn', 'record'])
        .default('warn')
        .describe(l10n.t('What happens when time runs out.')),
      pause: z
        .enum(['allowed', 'once', 'never'])
        .default('once')
        .describe(l10n.t('Whether the clock may be stopped.')),
      advance: z.enum(['person', 'plan']).default('person').describe(l10n.t('Who ends a segment.')),
    })
    .prefault({})
    .describe(l10n.t('How time is kept.')),
});

export type RoundPlan = z.infer<typeof roundPlanSchema>;
export type RoundSegment = RoundPlan['segments'][number];
export type ProblemPick = z.infer<typeof problemPickSchema>;
