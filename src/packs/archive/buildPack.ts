import { randomUUID } from 'node:crypto';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PackManifest } from '../../core/packManifest.ts';
import type { formatIssue } from '../issue.ts';
import { listPackFiles, type ListedFile } from '../listPackFiles.ts';
import { readPackContents } from '../packContents.ts';
import { PackError } from '../packError.ts';
import { readPackFile } from '../readPackFile.ts';
import { shippedBytes } from './shippedBytes.ts';
import { shippedFiles, type Shipped } from './shippedFiles.ts';
import { unpackPack } from './unpackPack.ts';
import { writeArchive, type PackedFile } from './writeArchive.ts';

/** Something that keeps a pack from being built, at its place. */
type BuildIssue = Parameters<typeof formatIssue>[0];

export type BuildOutcome =
  | {
      readonly kind: 'built';
      readonly manifest: PackManifest;
      readonly files: readonly ListedFile[];
      readonly leftOut: Shipped['leftOut'];
      /** What lies in the folders of the format without being part of it. */
      readonly others: readonly string[];
      /** Bytes of the archive. */
      readonly size: number;
    }
  | { readonly kind: 'invalid'; readonly issues: readonly BuildIssue[] };

/**
 * Builds a pack's archive, which then has passed everything that installing it asks. The same folder gives the same bytes.
 * @param to absolute path of the archive; an earlier one there is replaced, and only by a whole one.
 * @throws {Error} of the system, when the archive cannot be written.
 */
export async function buildPack(folder: string, to: string): Promise<BuildOutcome> {
  const read = await readPackContents(folder, ({ problem }) => problem.status !== 'draft');
  if (read.kind === 'invalid') return read;
  const listing = await listPackFiles(folder);
  if (listing.issues.length > 0) return { kind: 'invalid', issues: listing.issues };
  const { manifest, problems } = read.value;
  const { paths, leftOut } = shippedFiles(listing.files, problems, manifest.problems);
  const drafts = manifest.problems.filter((slug) => problems.every(({ problem }) => problem.slug !== slug));
  const files: PackedFile[] = [];
  for (const name of paths) {
    const file = await readPackFile(folder, path.join(folder, name));
    if (file.kind === 'refused') return { kind: 'invalid', issues: [{ path: name, message: file.message }] };
    files.push({ path: name, bytes: shippedBytes(name, file.bytes, drafts) });
  }
  try {
    const size = await writeVerified(manifest, files, to);
    const listed = files.map(({ path: name, bytes }) => ({ path: name, size: bytes.length }));
    return { kind: 'built', manifest, files: listed, leftOut, others: listing.others, size };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { kind: 'invalid', issues: [{ path: 'pack.rounds.json', message: error.fault }] };
  }
}

/** @returns the size of the archive in bytes. @throws {PackError} when it would be refused. */
async function writeVerified(
  manifest: PackManifest,
  files: readonly PackedFile[],
  to: string,
): Promise<number> {
  const fresh = `${to}.${randomUUID()}`;
  const trial = await mkdtemp(path.join(tmpdir(), 'code-rounds-build-'));
  try {
    await writeArchive(manifest, files, fresh);
    await unpackPack(fresh, trial);
    const { size } = await stat(fresh);
    await rename(fresh, to);
    return size;
  } finally {
    await rm(fresh, { force: true });
    await rm(trial, { recursive: true, force: true });
  }
}
