import * as l10n from '@vscode/l10n';
import type { ZipFile } from 'yauzl';
import { refusedArchive, refusedEntry } from '../packError.ts';
import type { ArchiveEntry } from './readDirectory.ts';

/** Sizes and checksum follow the data, as bit 3 says: 12 bytes, or 16 with a signature. APPNOTE.TXT 4.3.9. */
const descriptorBit = 0x0008;
const descriptorBytes = [12, 16];

/** An entry with the place of its packed bytes. */
export interface PlacedEntry extends ArchiveEntry {
  /** Bytes from the start of the archive. */
  readonly dataStart: number;
}

/**
 * Checks that the archive is its files one behind the other and then its directory, and that each file's own header says
 * what the directory says: nothing overlaps, nothing lies between, nothing can be read in two ways.
 * @param directoryStart bytes from the start of the archive.
 * @throws {PackError} naming the first entry where it is otherwise.
 */
export async function checkLayout(
  zip: ZipFile,
  entries: readonly ArchiveEntry[],
  directoryStart: number,
): Promise<readonly PlacedEntry[]> {
  const offsetOf = ({ zip: { relativeOffsetOfLocalHeader } }: ArchiveEntry) => relativeOffsetOfLocalHeader;
  const ordered = [...entries].sort((a, b) => offsetOf(a) - offsetOf(b));
  const placed: PlacedEntry[] = [];
  let allowedStarts: readonly number[] = [0];
  for (const entry of ordered) {
    checkStart(allowedStarts, offsetOf(entry), entry.path);
    const dataStart = await checkHeader(zip, entry);
    const end = dataStart + entry.zip.compressedSize;
    const hasDescriptor = (entry.zip.generalPurposeBitFlag & descriptorBit) !== 0;
    allowedStarts = hasDescriptor ? descriptorBytes.map((bytes) => end + bytes) : [end];
    placed.push({ ...entry, dataStart });
  }
  if (!allowedStarts.includes(directoryStart)) {
    throw refusedArchive(l10n.t("There is something between the archive's files and its directory"));
  }
  return placed;
}

function checkStart(allowed: readonly number[], start: number, path: string): void {
  if (allowed.includes(start)) return;
  const overlaps = start < Math.min(...allowed);
  throw refusedEntry(
    path,
    overlaps ? l10n.t('overlaps another file of the archive') : l10n.t('comes after bytes of no file'),
  );
}

/** @returns where the entry's packed bytes begin. */
async function checkHeader(zip: ZipFile, { path, zip: entry }: ArchiveEntry): Promise<number> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const sameSizes =
    header.crc32 === entry.crc32 &&
    header.compressedSize === entry.compressedSize &&
    header.uncompressedSize === entry.uncompressedSize;
  if (
    !header.fileName.equals(entry.fileNameRaw) ||
    header.generalPurposeBitFlag !== entry.generalPurposeBitFlag ||
    header.compressionMethod !== entry.compressionMethod ||
    !(sameSizes || (entry.generalPurposeBitFlag & descriptorBit) !== 0)
  ) {
    throw refusedEntry(path, l10n.t('is described in two ways by the archive'));
  }
  return header.fileDataStart;
}
