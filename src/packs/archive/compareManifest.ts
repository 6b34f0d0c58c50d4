import * as l10n from '@vscode/l10n';
import type { ArchiveManifest } from '../../core/archiveManifest.ts';
import { refusedEntry } from '../packError.ts';
import type { ArchiveEntry } from './readDirectory.ts';

type ListedFile = ArchiveManifest['files'][number];

/**
 * Holds what the archive's manifest lists against what the archive has.
 * @param entries all but the manifest itself.
 * @returns what the manifest says of each path.
 * @throws {PackError} naming the first file that only one of them has, or that has another size.
 */
export function compareManifest(
  manifest: ArchiveManifest,
  entries: readonly ArchiveEntry[],
): ReadonlyMap<string, ListedFile> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const { path, zip } of entries) {
    const file = listed.get(path);
    if (file === undefined) throw refusedEntry(path, l10n.t('is not listed in the manifest of the archive'));
    if (file.size !== zip.uncompressedSize) {
      throw refusedEntry(
        path,
        l10n.t('has {0} bytes, where the manifest says {1}', zip.uncompressedSize, file.size),
      );
    }
  }
  const present = new Set(entries.map(({ path }) => path));
  const missing = manifest.files.find(({ path }) => !present.has(path));
  if (missing !== undefined) {
    throw refusedEntry(missing.path, l10n.t('is listed in the manifest, but is not in the archive'));
  }
  if (listed.size !== manifest.files.length) {
    throw refusedEntry(manifestTwin(manifest.files), l10n.t('is listed twice in the manifest'));
  }
  return listed;
}

function manifestTwin(files: readonly ListedFile[]): string {
  const seen = new Set<string>();
  return files.find(({ path }) => seen.size === seen.add(path).size)?.path ?? '';
}
