import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { packIdSchema, versionSchema } from './identity.ts';
import { packFormat } from './packManifest.ts';
import { packLimits } from './packLimits.ts';

/** Where an archive lists what it holds; always its first file. */
export const archiveManifestPath = 'META/manifest.json';

/** What a pack's archive says of itself: every other file with its size and checksum. */
export const archiveManifestSchema = z.strictObject({
  format: z.literal(packFormat),
  id: packIdSchema,
  version: versionSchema,
  files: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(packLimits.pathCharacters),
        size: z.int().min(0).max(packLimits.unpackedBytes).describe('Bytes.'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, l10n.t('must be 64 hexadecimal digits in lower case')),
      }),
    )
    .max(packLimits.files),
});

export type ArchiveManifest = z.infer<typeof archiveManifestSchema>;
