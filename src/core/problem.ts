import * as l10n from '@vscode/l10n';
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
    caseMs: z
      .int()
      .min(50)
      .max(30_000)
      .default(2_000)
      .describe(
        l10n.t(
          'Wall time for one case, in milliseconds; of a generated one, for each of its inputs or sequences.',
        ),
      ),
    totalMs: z
      .int()
      .min(1_000)
      .max(120_000)
      .default(20_000)
      .describe(l10n.t('Wall time for a whole run, in milliseconds.')),
    memoryMiB: z
      .int()
      .min(64)
      .max(2_048)
      .default(512)
      .describe(l10n.t('Memory of the whole process tree, in MiB.')),
    outputKiB: z.int().min(16).max(1_024).default(1_024).describe(l10n.t('What a run may print, in KiB.')),
  })
  .prefault({})
  .describe(l10n.t('What a run may use.'));

const submissionSchema = z.union([
  z.literal('editorial').describe(l10n.t('Shown with the editorial after acceptance, one a language.')),
  z.strictObject({
    why: z.string().min(1).max(200).describe(l10n.t('The mistake, in one line.')),
    verdict: verdictSchema.describe(l10n.t('The verdict that all cases together must give it.')),
    layer: layerSchema.describe(l10n.t('The layer whose cases must catch it.')),
  }),
]);

const classesSchema = z.array(complexityClassSchema).min(1);

const commonShape = {
  $schema: schemaReferenceSchema,
  uuid: uuidSchema.describe(l10n.t('Identity of the problem; progress hangs on it, so it never changes.')),
  slug: slugSchema.describe(l10n.t('Equals the folder name.')),
  title: z.string().min(1).max(80).describe(l10n.t('What the tree and the prompt show.')),
  status: z
    .enum(['active', 'draft', 'retired'])
    .default('active')
    .describe(l10n.t('A draft is left out of a built pack; a retired problem stays for those who began it.')),
  difficulty: z.int().min(1).max(5).describe(l10n.t('1 warm-up, 2 easy, 3 medium, 4 hard, 5 expert.')),
  minutes: z.int().min(1).max(120).describe(l10n.t('The time a prepared person needs.')),
  tags: z.array(slugSchema).min(1).max(10).describe(l10n.t("Topics, out of the pack's tags.")),
  compare: compareModeSchema.default('exact').describe(compareDescription),
  limits: limitsSchema,
  reveal: revealSchema.optional().describe(`${revealDescription} ${l10n.t('Left out: as the pack says.')}`),
  hints: z
    .array(z.string().min(1).max(2_000))
    .max(10)
    .default([])
    .describe(l10n.t('Markdown, from a nudge to a plan.')),
  complexity: z
    .strictObject({
      time: z
        .array(z.string().max(60))
        .min(1)
        .describe(l10n.t('Such as "O(n log n)"; any of them is right.')),
      space: z.array(z.string().max(60)).min(1).describe(l10n.t('Such as "O(n)"; any of them is right.')),
      classes: z
        .strictObject({
          time: classesSchema.describe(l10n.t('For a class: of one call.')),
          space: classesSchema.describe(l10n.t('Of all that is held at one time.')),
        })
        .optional()
        .describe(
          l10n.t(
            'The same out of the list that a person chooses from, all sizes taken together as n. Left out: those of the texts that stand in the list as they are.',
          ),
        ),
    })
    .optional()
    .describe(l10n.t('The claims that count as right.')),
  growth: z
    .strictObject({
      n: z.string().min(1).max(30).describe(l10n.t('What the first size counts, such as "intervals".')),
      sizes: z
        .array(z.int().min(2).max(100_000_000))
        .min(1)
        .max(6)
        .describe(
          l10n.t(
            'Numbers in the recipe of a case with a cost that get smaller together; one next to such a number keeps its distance. For a class the first is the number of calls.',
          ),
        ),
      calls: z
        .array(z.string())
        .min(1)
        .max(20)
        .optional()
        .describe(
          l10n.t(
            'For a class: the only methods that are called after the first call, where the others are rare and cost more. Left out: all.',
          ),
        ),
    })
    .optional()
    .describe(l10n.t('How the growth of cost is measured after acceptance.')),
  followUps: followUpSetSchema
    .optional()
    .describe(l10n.t('The system-design talk that opens with the problem.')),
  submissions: z
    .record(z.string(), submissionSchema)
    .default({})
    .describe(l10n.t('Files under solutions/ and what is expected of them.')),
  prerequisites: z
    .array(uuidSchema)
    .max(10)
    .default([])
    .describe(l10n.t('UUIDs of problems of this pack that are better solved before.')),
  custom: z.record(z.string(), jsonSchema).optional().describe(l10n.t('Yours; never read.')),
};

export const problemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function').describe(l10n.t('The student writes a function.')),
    ...commonShape,
    signature: functionSignatureSchema.describe(
      l10n.t('The function; starters in all languages are made from it.'),
    ),
  }),
  z.strictObject({
    kind: z.literal('class').describe(l10n.t('The student writes a class.')),
    ...commonShape,
    signature: classSignatureSchema.describe(
      l10n.t('The class; starters in all languages are made from it.'),
    ),
  }),
]);

export type Problem = z.infer<typeof problemSchema>;
export type Complexity = NonNullable<Problem['complexity']>;
export type Growth = NonNullable<Problem['growth']>;
export type Limits = z.infer<typeof limitsSchema>;
export type Submission = z.infer<typeof submissionSchema>;
