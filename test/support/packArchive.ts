import { createHash } from 'node:crypto';
import { archiveManifestPath } from '../../src/core/archiveManifest.ts';
import { packFileBytes, type PackFiles } from './packFolder.ts';
import { packManifestFile } from './packManifest.ts';
import { rawZip, type RawEnd, type RawEntry } from './rawZip.ts';

interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface ListedArchive {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  readonly files: readonly ListedFile[];
}

/** How an archive differs from the one that `pack build` would make of the small pack. */
export interface ArchiveChanges {
  /** As for `inPackFolder`; listed in the manifest too. */
  readonly files?: PackFiles;
  /** Gives the manifest, as an object or as text. */
  readonly manifest?: (usual: ListedArchive) => unknown;
  readonly entries?: (usual: readonly RawEntry[]) => readonly RawEntry[];
  readonly end?: RawEnd;
}

/** The bytes of an archive of the small pack of `inPackFolder`, made without the product's own code. */
export function packArchive({ files = {}, manifest, entries, end }: ArchiveChanges = {}): Buffer {
  const packed = [...packFileBytes(files)].sort(([a], [b]) => (a < b ? -1 : 1));
  const { id, version } = { ...packManifestFile, ...(files['pack.rounds.json'] as object | undefined) };
  const usual: ListedArchive = {
    format: 1,
    id,
    version,
    files: packed.map(([path, bytes]) => ({
      path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  const listed = manifest === undefined ? usual : manifest(usual);
  const text = typeof listed === 'string' ? listed : JSON.stringify(listed);
  const all: readonly RawEntry[] = [
    { name: archiveManifestPath, data: Buffer.from(text) },
    ...packed.map(([name, data]) => ({ name, data })),
  ];
  return rawZip(entries === undefined ? all : entries(all), end);
}
