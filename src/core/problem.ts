import { z } from 'zod';
import { slugSchema, uuidSchema } from './identity.ts';
import { compareModeSchema } from './compareMode.ts';
import { layerSchema } from './layer.ts';
import { revealSchema } from './reveal.ts';
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
    memoryMiB: z.int().min(64).max(2_048).default(512),
    outputKiB: z.int().min(16).max(1_024).default(1_024),
  })
  .prefault({});

const submissionSchema = z.union([
  z.literal('editorial').describe('Shown with the editorial after acceptance, one a language.'),
  z.strictObject({
    why: z.string().min(1).max(200).describe('The mistake, in one line.'),
    verdict: verdictSchema,
    layer: layerSchema.describe('The layer whose cases must catch it.'),
  }),
]);

const commonShape = {
  $schema: z.string().optional(),
  uuid: uuidSchema,
  slug: slugSchema.describe('Equals the folder name.'),
  title: z.string().min(1).max(80),
  status: z.enum(['active', 'draft', 'retired']).default('active'),
  difficulty: z.int().min(1).max(5),
  minutes: z.int().min(1).max(120).describe('The time a prepared person needs.'),
  tags: z.array(slugSchema).min(1).max(10),
  compare: compareModeSchema.default('exact'),
  limits: limitsSchema,
  reveal: revealSchema.optional(),
  hints: z
    .array(z.string().min(1).max(2_000))
    .max(10)
    .default([])
    .describe('Markdown, from a nudge to a plan.'),
  complexity: z
    .strictObject({ time: z.array(z.string().max(60)).min(1), space: z.array(z.string().max(60)).min(1) })
    .optional()
    .describe('The claims that count as right.'),
  followUps: followUpSetSchema.optional(),
  submissions: z
    .record(z.string(), submissionSchema)
    .default({})
    .describe('Files under solutions/ and what is expected of them.'),
  prerequisites: z.array(uuidSchema).max(10).default([]),
  custom: z.record(z.string(), z.json()).optional(),
};

export const problemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('function'), ...commonShape, signature: functionSignatureSchema }),
  z.strictObject({ kind: z.literal('class'), ...commonShape, signature: classSignatureSchema }),
]);

export type Problem = z.infer<typeof problemSchema>;
export type Limits = z.infer<typeof limitsSchema>;
export type Submission = z.infer<typeof submissionSchema>;
