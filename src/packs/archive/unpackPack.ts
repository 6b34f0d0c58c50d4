import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { readPackContents, type PackContents } from '../packContents.ts';
import { refusedArchive } from '../packError.ts';
import { readArchiveFile } from './archiveFile.ts';
import { refusedIssues } from './checkFile.ts';
import { checkShipped } from './checkShipped.ts';
import { unpackArchive } from './unpackArchive.ts';

/** A pack out of an archive, verified whole, in a folder of its own that its owner moves away or removes. */
export interface UnpackedPack {
  /** Absolute. */
  readonly folder: string;
  /** Stands for all that is in the pack: the SHA-256 of its manifest, hexadecimal. */
  readonly sha256: string;
  readonly contents: PackContents;
}

/** How the folder is named in which a pack is unpacked; what is left of it after a crash may go. */
export const unpackingPrefix = 'unpacking-';

/**
 * Unpacks and verifies an archive in a fresh folder: all of it, or nothing is left.
 * @param archive its bytes, or the file. @param parent absolute; made when it is not there.
 * @throws {PackError} with one sentence that names what is wrong. @throws {HumanError} when the file cannot be read.
 */
export async function unpackPack(archive: string | Buffer, parent: string): Promise<UnpackedPack> {
  const bytes = typeof archive === 'string' ? await readArchiveFile(archive) : archive;
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, unpackingPrefix));
  try {
    const { manifest, sha256 } = await unpackArchive(bytes, folder);
    const paths = manifest.files.map((file) => file.path);
    const read = await readPackContents(folder);
    if (read.kind === 'invalid') throw refusedIssues(read.issues);
    const { id, version } = read.value.manifest;
    if (id !== manifest.id || version !== manifest.version) {
      throw refusedArchive(
        l10n.t(
          'The archive calls itself {0} {1}, its pack.rounds.json {2} {3}',
          manifest.id,
          manifest.version,
          id,
          version,
        ),
      );
    }
    checkShipped(read.value, paths);
    return { folder, sha256, contents: read.value };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
