import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import {
  archiveManifestPath,
  archiveManifestSchema,
  type ArchiveManifest,
} from '../../core/archiveManifest.ts';
import { formatIssue } from '../issue.ts';
import { PackError, refusedArchive, refusedEntry } from '../packError.ts';
import { parseJson } from '../readJsonFile.ts';
import { textOf } from '../textOf.ts';
import { checkFile } from './checkFile.ts';
import { checkLayout, type PlacedEntry } from './checkLayout.ts';
import { compareManifest } from './compareManifest.ts';
import { readEndRecord } from './endRecord.ts';
import { readDirectory } from './readDirectory.ts';
import { unpackEntry } from './unpackEntry.ts';

/** What an archive said of itself, and turned out to be. */
export interface UnpackedArchive {
  readonly manifest: ArchiveManifest;
  /** Of the manifest, and by it of every file: hexadecimal. */
  readonly sha256: string;
}

/**
 * Unpacks an archive, of which nothing is trusted, into an empty folder, and writes nowhere else.
 * @param folder absolute; what stands there after an error is for the caller to remove.
 * @throws {PackError} naming the first thing that is not as it must be.
 */
export async function unpackArchive(archive: Buffer, folder: string): Promise<UnpackedArchive> {
  const entries = await placedEntries(archive);
  const { manifest, sha256 } = await readManifest(archive, entries);
  const files = entries.slice(1);
  const listed = compareManifest(manifest, files);
  const folders = new Set(files.map((entry) => path.dirname(fileIn(folder, entry.path))));
  for (const needed of folders) await mkdir(needed, { recursive: true });
  for (const entry of files) {
    const bytes = await unpackEntry(archive, entry);
    if (sha256Of(bytes) !== listed.get(entry.path)?.sha256) {
      throw refusedEntry(entry.path, l10n.t('was changed after the pack was built'));
    }
    checkFile(entry.path, bytes);
    // Never follows a link and never writes over anything: what is there already fails it.
    await writeFile(fileIn(folder, entry.path), bytes, { flag: 'wx' });
  }
  return { manifest, sha256 };
}

/** The entries in the order in which they lie. */
async function placedEntries(archive: Buffer): Promise<readonly PlacedEntry[]> {
  const directory = readEndRecord(archive);
  try {
    const zip = await opened(archive);
    const entries = await readDirectory(zip, directory, archive.length);
    return await checkLayout(zip, entries, directory.offset);
  } catch (error) {
    if (error instanceof PackError) throw error;
    // What the library says of an archive that it cannot follow; it reads from memory, so nothing else fails here.
    const message = error instanceof Error ? error.message : String(error);
    throw new PackError(l10n.t('The archive is damaged ({0}).', message), undefined, { cause: error });
  }
}

async function opened(archive: Buffer): Promise<ZipFile> {
  // Names stay bytes: how they are written is checked, not guessed.
  const zip = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: false });
  // Errors reach the one who waits for an entry; what comes after the first has nobody to tell.
  zip.on('error', () => undefined);
  return zip;
}

async function readManifest(archive: Buffer, entries: readonly PlacedEntry[]): Promise<UnpackedArchive> {
  const [first] = entries;
  if (first?.path !== archiveManifestPath) {
    throw refusedArchive(l10n.t('The archive does not begin with {0}', archiveManifestPath));
  }
  const bytes = await unpackEntry(archive, first);
  const text = textOf(bytes);
  if (text === undefined) throw refusedEntry(archiveManifestPath, l10n.t('is not UTF-8 text'));
  const read = parseJson(text, archiveManifestPath, archiveManifestSchema);
  if (read.kind === 'read') return { manifest: read.value, sha256: sha256Of(bytes) };
  const [issue] = read.issues;
  throw refusedArchive(
    issue === undefined ? l10n.t('The manifest is wrong') : formatIssue(issue).replace(/\.$/, ''),
  );
}

function fileIn(folder: string, name: string): string {
  return path.join(folder, ...name.split('/'));
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
