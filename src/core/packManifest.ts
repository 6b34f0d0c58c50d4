import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { jsonSchema } from './json.ts';
import { packIdSchema, schemaReferenceSchema, slugSchema, versionSchema } from './identity.ts';
import { languageSchema } from './language.ts';
import { revealDescription, revealSchema } from './reveal.ts';

/** The newest pack format this build reads. */
export const packFormat = 1;

export const packManifestSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  format: z.literal(packFormat).describe(l10n.t('The pack format; this build knows 1.')),
  id: packIdSchema.describe(l10n.t('publisher.name; never changes.')),
  version: versionSchema.describe(l10n.t('Semantic version of the pack; raised with every release.')),
  title: z.string().min(1).max(80).describe(l10n.t('What the tree shows.')),
  description: z.string().min(1).max(350).describe(l10n.t('What the pack is for, in a sentence or two.')),
  authors: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80).describe(l10n.t('A person or an organisation.')),
        url: z.url().optional().describe(l10n.t('Where to find them.')),
      }),
    )
    .min(1)
    .max(20)
    .describe(l10n.t('Who wrote it.')),
  license: z.string().min(1).max(80).describe(l10n.t('An SPDX identifier, or "proprietary".')),
  languages: z
    .array(languageSchema)
    .min(1)
    .max(5)
    .describe(l10n.t('The languages that students may choose.')),
  problems: z
    .array(slugSchema)
    .max(500)
    .describe(l10n.t('The folders under problems/, in the order of the tree.')),
  tags: z
    .array(slugSchema)
    .max(30)
    .default([])
    .describe(l10n.t('The topics that problems may name, in the order of the tree.')),
  reveal: revealSchema.default('why').describe(revealDescription),
  custom: z.record(z.string(), jsonSchema).optional().describe(l10n.t('Yours; never read.')),
});

export type PackManifest = z.infer<typeof packManifestSchema>;
