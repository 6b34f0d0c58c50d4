import * as l10n from '@vscode/l10n';
import type { Entry, ZipFile } from 'yauzl';
import { archiveManifestPath } from '../../core/archiveManifest.ts';
import { packFilePlace } from '../../core/packFile.ts';
import { packLimits, sizeText } from '../../core/packLimits.ts';
import { packPathFault, packPathKey } from '../../core/packPathFault.ts';
import { refusedArchive, refusedEntry } from '../packError.ts';
import type { DirectoryPlace } from './endRecord.ts';

/** An entry of an archive whose name and claims are allowed; what it holds is not known yet. */
export interface ArchiveEntry {
  readonly path: string;
  readonly maximumBytes: number;
  readonly zip: Entry;
}

/** Of an entry of the directory, without its name, extra field and comment: 4.3.12 of APPNOTE.TXT. */
const fixedRecordBytes = 46;

/** Bits of the general purpose flag: 4.4.4 of APPNOTE.TXT. */
const encryptedBits = 0x0001 | 0x0040 | 0x2000;

/** The kind of file in the upper half of the external attributes, as Unix has it; 0 where another system wrote them. */
const kindBits = 0xf000;
const regularFile = 0x8000;
/** A folder, a volume or a device in the lower half, as MS-DOS has it. */
const notAFileBits = 0x10 | 0x08 | 0x40;

/**
 * Reads the directory of an archive to its end and checks every entry's name and claims.
 * @returns the entries in the order of the directory.
 * @throws {PackError} naming the first entry that is not allowed.
 */
export async function readDirectory(
  zip: ZipFile,
  directory: DirectoryPlace,
  archiveBytes: number,
): Promise<readonly ArchiveEntry[]> {
  // The library may have found another end record than the one at the end.
  if (zip.entryCount !== directory.entries) throw refusedArchive(l10n.t('The archive has two directories'));
  const entries: ArchiveEntry[] = [];
  const paths = new Map<string, string>();
  let [claimed, recordBytes] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileNameRaw.toString();
    const maximumBytes = allowedSize(path);
    const twin = paths.get(packPathKey(path));
    if (twin !== undefined) throw refusedEntry(path, twinFault(path, twin));
    paths.set(packPathKey(path), path);
    const fault = claimFault(entry, maximumBytes);
    if (fault !== undefined) throw refusedEntry(path, fault);
    recordBytes += fixedRecordBytes + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    claimed += entry.uncompressedSize;
    entries.push({ path, maximumBytes, zip: entry });
  }
  if (recordBytes !== directory.size)
    throw refusedArchive(l10n.t('The directory of the archive has another size than its entries'));
  if (claimed > packLimits.unpackedBytes) {
    throw refusedArchive(l10n.t('The archive unpacks to more than {0}', sizeText(packLimits.unpackedBytes)));
  }
  if (claimed > packLimits.ratioFromBytes && claimed > packLimits.ratio * archiveBytes) {
    throw refusedArchive(l10n.t('The archive unpacks to more than {0} times its size', packLimits.ratio));
  }
  checkCaseFiles(entries);
  return entries;
}

/** @throws {PackError} where the cases of one problem are too large together. */
function checkCaseFiles(entries: readonly ArchiveEntry[]): void {
  const sums = new Map<string, number>();
  for (const { path, zip } of entries) {
    const folder = /^problems\/[^/]+\/cases\//.exec(path)?.[0];
    if (folder === undefined) continue;
    const sum = (sums.get(folder) ?? 0) + zip.uncompressedSize;
    if (sum > packLimits.caseFilesBytes) {
      throw refusedEntry(
        folder,
        l10n.t('is over {0} with all its files', sizeText(packLimits.caseFilesBytes)),
      );
    }
    sums.set(folder, sum);
  }
}

/** @throws {PackError} where the format has no such file. */
function allowedSize(path: string): number {
  const fault = packPathFault(path);
  if (fault !== undefined) throw refusedEntry(path, fault);
  if (path === archiveManifestPath) return packLimits.archiveManifestBytes;
  const place = packFilePlace(path);
  if (place === undefined) throw refusedEntry(path, l10n.t('is no file of the pack format'));
  return place.maximumBytes;
}

function twinFault(path: string, twin: string): string {
  return path === twin ? l10n.t('is in the archive twice') : l10n.t('and "{0}" differ only in case', twin);
}

function claimFault(entry: Entry, maximumBytes: number): string | undefined {
  if ((entry.generalPurposeBitFlag & encryptedBits) !== 0) return l10n.t('is encrypted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return l10n.t('is packed by the unknown method {0}', entry.compressionMethod);
  }
  const kind = (entry.externalFileAttributes >>> 16) & kindBits;
  if ((kind !== 0 && kind !== regularFile) || (entry.externalFileAttributes & notAFileBits) !== 0) {
    return l10n.t('is a link, a folder or a device, where only files may be listed');
  }
  if (entry.uncompressedSize > maximumBytes) {
    return l10n.t(
      'is {0} large; at most {1} are allowed there',
      sizeText(entry.uncompressedSize),
      sizeText(maximumBytes),
    );
  }
  return ratioFault(entry.uncompressedSize, entry.compressedSize);
}

/** Why so much may not come out of so little, if that is so. Both in bytes. */
export function ratioFault(unpacked: number, packed: number): string | undefined {
  const { ratio, ratioFromBytes } = packLimits;
  return unpacked > ratioFromBytes && unpacked > ratio * packed
    ? l10n.t('unpacks to more than {0} times its size', ratio)
    : undefined;
}
