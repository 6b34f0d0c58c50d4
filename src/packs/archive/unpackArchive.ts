import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise, type ZipFile } from 'yauzl';
import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import {
  archiveManifestPath,
  archiveManifestSchema,
  type ArchiveManifest,
} from '../../core/archiveManifest.ts';
import { formatIssue } from '../issue.ts';
import { PackError, refusedArchive, refusedEntry } from '../packError.ts';
import { parseJson } from '../readJsonFile.ts';
import { textOf } from '../textOf.ts';
import { withArchiveFile } from './archiveFile.ts';
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
export async function unpackArchive(file: string, folder: string): Promise<UnpackedArchive> {
  return withArchiveFile(file, async (handle, bytes) => {
    const directory = await readEndRecord(handle, bytes);
    const zip = await openZip(handle);
    try {
      const entries = await readDirectory(zip, directory, bytes);
      const placed = await checkLayout(zip, entries, directory.offset);
      const { manifest, sha256 } = await readManifest(handle, placed);
      const listed = compareManifest(manifest, placed.slice(1));
      for (const entry of placed.slice(1)) {
        const found = await unpackEntry(handle, entry, await newFile(folder, entry.path));
        if (found !== listed.get(entry.path)?.sha256) {
          throw refusedEntry(entry.path, 'was changed after the pack was built');
        }
      }
      return { manifest, sha256 };
    } catch (error) {
      throw error instanceof PackError || isSystemError(error) ? error : damaged(error);
    }
  });
}

async function openZip(handle: FileHandle): Promise<ZipFile> {
  try {
    // Not closed by itself: that would close the handle, which has another owner. Names stay bytes: how they are written is checked, not guessed.
    const zip = await fromFdPromise(handle.fd, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    // Errors reach the one who waits; what comes after the first has nobody to tell.
    zip.on('error', () => undefined);
    return zip;
  } catch (error) {
    throw isSystemError(error) ? error : damaged(error);
  }
}

async function readManifest(handle: FileHandle, entries: readonly PlacedEntry[]): Promise<UnpackedArchive> {
  const [first] = entries;
  if (first?.path !== archiveManifestPath) {
    throw refusedArchive(`The archive does not begin with ${archiveManifestPath}`);
  }
  const chunks: Buffer[] = [];
  const memory = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const sha256 = await unpackEntry(handle, first, memory);
  const text = textOf(Buffer.concat(chunks));
  if (text === undefined) throw refusedEntry(archiveManifestPath, 'is not UTF-8 text');
  const read = parseJson(text, archiveManifestPath, archiveManifestSchema);
  if (read.kind === 'read') return { manifest: read.value, sha256 };
  const [issue] = read.issues;
  throw refusedArchive(issue === undefined ? 'The manifest is wrong' : formatIssue(issue).replace(/\.$/, ''));
}

/** Never follows a link and never writes over anything: what is there already fails it. */
async function newFile(folder: string, name: string): Promise<Writable> {
  const file = path.join(folder, ...name.split('/'));
  await mkdir(path.dirname(file), { recursive: true });
  return createWriteStream(file, { flags: 'wx' });
}

/** Of this machine, not of the archive: no room on the disk, no right to write. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** What the zip library says of an archive that it cannot follow. */
function damaged(cause: unknown): PackError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new PackError(`The archive is damaged (${message}).`, undefined, { cause });
}
