import { packManifestSchema, type PackManifest } from '../../src/core/packManifest.ts';

export const packManifestFile = {
  format: 1,
  id: 'acme.basics',
  version: '1.0.0',
  title: 'Basics',
  description: 'For tests.',
  authors: [{ name: 'A' }],
  license: 'MIT',
  languages: ['typescript', 'javascript', 'python'],
  problems: ['sample'],
  tags: ['sampling'],
};

/** The manifest of a small pack with the problem `sample`. */
export function packManifest(changes: Readonly<Record<string, unknown>> = {}): PackManifest {
  return packManifestSchema.parse({ ...packManifestFile, ...changes });
}
