import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { archiveManifestPath, type ArchiveManifest } from '../../core/archiveManifest.ts';
import type { PackManifest } from '../../core/packManifest.ts';

/** A file to be packed. */
export interface PackedFile {
  /** Relative to the pack, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The same for every file and on every day. Not compressed, since what deflate makes of a file depends on zlib's version
 * and on the processor; at noon in local time, as zip archives count it, so that no time zone moves the day.
 */
const entryOptions = {
  mtime: new Date(1980, 0, 1, 12),
  mode: 0o100644,
  compress: false,
  forceDosTimestamp: true,
};

/** Writes an archive, whose bytes follow from these alone. @param to absolute; nothing may be there yet. */
export async function writeArchive(
  pack: Pick<PackManifest, 'format' | 'id' | 'version'>,
  files: readonly PackedFile[],
  to: string,
): Promise<void> {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: ArchiveManifest = {
    format: pack.format,
    id: pack.id,
    version: pack.version,
    files: ordered.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(to, { flags: 'wx' }));
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), archiveManifestPath, entryOptions);
  for (const { path, bytes } of ordered) zip.addBuffer(bytes, path, entryOptions);
  zip.end();
  await written;
}
