import { z } from 'zod';
import { followUpSteps } from './followUpWords.ts';
import { slugSchema, uuidSchema } from './identity.ts';
import { questionLevelSchema } from './question.ts';

const minutes = z.int().min(1).max(120);
const note = z.string().min(1).max(400).optional().describe('What to do in it, in one or two sentences.');
const levels = z.array(questionLevelSchema).max(4).default([]).describe('Empty: every level.');

const problemPickSchema = z
  .strictObject({
    tags: z.array(slugSchema).max(10).default([]).describe('Problems with one of these; empty: any.'),
    difficulty: z.tuple([z.int().min(1).max(5), z.int().min(1).max(5)]).default([1, 5]),
  })
  .describe('One problem of those that match, drawn when the round starts.');

const segmentSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('introduction'), minutes, note }),
  z.strictObject({
    type: z.literal('problem'),
    minutes,
    note,
    problem: uuidSchema.optional(),
    pick: problemPickSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('follow-ups'),
    minutes,
    note,
    of: uuidSchema.optional().describe('A problem; left out: the one of the segment before.'),
    pick: problemPickSchema.optional(),
    steps: z.array(z.enum(followUpSteps)).max(5).default([]).describe('Empty: all five.'),
  }),
  z.strictObject({
    type: z.literal('drill'),
    minutes,
    note,
    drill: uuidSchema.optional(),
    pick: z.strictObject({ levels }).optional(),
  }),
  z.strictObject({
    type: z.literal('questions'),
    minutes,
    note,
    count: z.int().min(1).max(20),
    pick: z.strictObject({
      sections: z.array(slugSchema).max(20).default([]).describe('Slugs; empty: every section.'),
      levels,
      stack: z.array(slugSchema).max(6).default([]).describe('Bound to one of these, or to nothing.'),
    }),
  }),
  z.strictObject({ type: z.literal('break'), minutes, note }),
  z.strictObject({ type: z.literal('review'), minutes, note }),
]);

export const roundPlanSchema = z.strictObject({
  $schema: z.string().optional(),
  uuid: uuidSchema,
  slug: slugSchema.describe('Equals the file name.'),
  title: z.string().min(1).max(80),
  description: z.string().min(1).max(350),
  minutes: z.int().min(5).max(240).describe('The sum of its segments.'),
  segments: z.array(segmentSchema).min(1).max(20),
  rules: z
    .strictObject({
      hints: z.enum(['free', 'counted', 'off']).default('counted'),
      hiddenTests: z.enum(['any', 'submit', 'end']).default('submit').describe('When they may run.'),
      languageChange: z.boolean().default(true),
      reveal: z.enum(['as-pack', 'end']).default('end').describe('When references and hidden cases open.'),
    })
    .prefault({}),
  timer: z
    .strictObject({
      overrun: z.enum(['stop', 'warn', 'record']).default('warn'),
      pause: z.enum(['allowed', 'once', 'never']).default('once'),
      advance: z.enum(['person', 'plan']).default('person').describe('Who ends a segment.'),
    })
    .prefault({}),
});

export type RoundPlan = z.infer<typeof roundPlanSchema>;
export type RoundSegment = RoundPlan['segments'][number];
export type ProblemPick = z.infer<typeof problemPickSchema>;
