import { z } from 'zod';
import { packIdSchema, slugSchema, versionSchema } from './identity.ts';
import { languageSchema } from './language.ts';
import { revealSchema } from './reveal.ts';

/** The newest pack format this build reads. */
export const packFormat = 1;

export const packManifestSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(packFormat).describe('The pack format; this build knows 1.'),
  id: packIdSchema.describe('publisher.name; never changes.'),
  version: versionSchema,
  title: z.string().min(1).max(80),
  description: z.string().min(1).max(350),
  authors: z
    .array(z.strictObject({ name: z.string().min(1).max(80), url: z.url().optional() }))
    .min(1)
    .max(20),
  license: z.string().min(1).max(80).describe('An SPDX identifier, or "proprietary".'),
  languages: z.array(languageSchema).min(1).max(5),
  problems: z.array(slugSchema).max(500).describe('The folders under problems/, in the order of the tree.'),
  tags: z
    .array(slugSchema)
    .max(30)
    .default([])
    .describe('The topics that problems may name, in the order of the tree.'),
  reveal: revealSchema.default('why'),
  custom: z.record(z.string(), z.json()).optional().describe('Yours; never read.'),
});

export type PackManifest = z.infer<typeof packManifestSchema>;
