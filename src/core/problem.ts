import { z } from 'zod';
import { jsonSchema } from './json.ts';
import { schemaReferenceSchema, slugSchema, uuidSchema } from './identity.ts';
import { complexityClassSchema } from './complexity.ts';
import { compareDescription, compareModeSchema } from './compareMode.ts';
import { layerSchema } from './layer.ts';
import { revealDescription, revealSchema } from './reveal.ts';
import { classSignatureSchema, functionSignatureSchema } from './signature.ts';
import { verdictSchema } from './verdict.ts';
import { followUpSetSchema } from './followUp.ts';

const limitsSchema = z
  .strictObject({
    caseMs: z.int().min(50).max(30_000).default(2_000).describe('Wall time for one case, in milliseconds.'),
    totalMs: z
      .int()
      .min(1_000)
      .max(120_000)
      .default(20_000)
      .describe('Wall time for a whole run, in milliseconds.'),
    memoryMiB: z.int().min(64).max(2_048).default(512).describe('Memory of the whole process tree, in MiB.'),
    outputKiB: z.int().min(16).max(1_024).default(1_024).describe('What a run may print, in KiB.'),
  })
  .prefault({})
  .describe('What a run may use.');

const submissionSchema = z.union([
  z.literal('editorial').describe('Shown with the editorial after acceptance, one a language.'),
  z.strictObject({
    why: z.string().min(1).max(200).describe('The mistake, in one line.'),
    verdict: verdictSchema.describe('The verdict that all cases together must give it.'),
    layer: layerSchema.describe('The layer whose cases must catch it.'),
  }),
]);

const classesSchema = z.array(complexityClassSchema).min(1);

const commonShape = {
  $schema: schemaReferenceSchema,
  uuid: uuidSchema.describe('Identity of the problem; progress hangs on it, so it never changes.'),
  slug: slugSchema.describe('Equals the folder name.'),
  title: z.string().min(1).max(80).describe('What the tree and the prompt show.'),
  status: z
    .enum(['active', 'draft', 'retired'])
    .default('active')
    .describe('A draft is left out of a built pack; a retired problem stays for those who began it.'),
  difficulty: z.int().min(1).max(5).describe('1 warm-up, 2 easy, 3 medium, 4 hard, 5 expert.'),
  minutes: z.int().min(1).max(120).describe('The time a prepared person needs.'),
  tags: z.array(slugSchema).min(1).max(10).describe("Topics, out of the pack's tags."),
  compare: compareModeSchema.default('exact').describe(compareDescription),
  limits: limitsSchema,
  reveal: revealSchema.optional().describe(`${revealDescription} Left out: as the pack says.`),
  hints: z
    .array(z.string().min(1).max(2_000))
    .max(10)
    .default([])
    .describe('Markdown, from a nudge to a plan.'),
  complexity: z
    .strictObject({
      time: z.array(z.string().max(60)).min(1).describe('Such as "O(n log n)"; any of them is right.'),
      space: z.array(z.string().max(60)).min(1).describe('Such as "O(n)"; any of them is right.'),
      classes: z
        .strictObject({
          time: classesSchema.describe('For a class: of one call.'),
          space: classesSchema.describe('Of all that is held at one time.'),
        })
        .optional()
        .describe(
          'The same out of the list that a person chooses from, all sizes taken together as n. Left out: those of the texts that stand in the list as they are.',
        ),
    })
    .optional()
    .describe('The claims that count as right.'),
  growth: z
    .strictObject({
      n: z.string().min(1).max(30).describe('What the first size counts, such as "intervals".'),
      sizes: z
        .array(z.int().min(2).max(100_000_000))
        .min(1)
        .max(6)
        .describe(
          'Numbers in the recipe of a case with a cost that get smaller together; one next to such a number keeps its distance. For a class the first is the number of calls.',
        ),
      calls: z
        .array(z.string())
        .min(1)
        .max(20)
        .optional()
        .describe(
          'For a class: the only methods that are called after the first call, where the others are rare and cost more. Left out: all.',
        ),
    })
    .optional()
    .describe('How the growth of cost is measured after acceptance.'),
  followUps: followUpSetSchema.optional().describe('The system-design talk that opens with the problem.'),
  submissions: z
    .record(z.string(), submissionSchema)
    .default({})
    .describe('Files under solutions/ and what is expected of them.'),
  prerequisites: z
    .array(uuidSchema)
    .max(10)
    .default([])
    .describe('UUIDs of problems of this pack that are better solved before.'),
  custom: z.record(z.string(), jsonSchema).optional().describe('Yours; never read.'),
};

export const problemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function').describe('The student writes a function.'),
    ...commonShape,
    signature: functionSignatureSchema.describe('The function; starters in all languages are made from it.'),
  }),
  z.strictObject({
    kind: z.literal('class').describe('The student writes a class.'),
    ...commonShape,
    signature: classSignatureSchema.describe('The class; starters in all languages are made from it.'),
  }),
]);

export type Problem = z.infer<typeof problemSchema>;
export type Complexity = NonNullable<Problem['complexity']>;
export type Growth = NonNullable<Problem['growth']>;
export type Limits = z.infer<typeof limitsSchema>;
export type Submission = z.infer<typeof submissionSchema>;
