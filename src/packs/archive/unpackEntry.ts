import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import * as l10n from '@vscode/l10n';
import { refusedEntry } from '../packError.ts';
import type { PlacedEntry } from './checkLayout.ts';

const inflate = promisify(inflateRaw);

/**
 * The unpacked bytes of an entry, of which no more is unpacked than the entry claims.
 * @throws {PackError} when there is more or less than that, or the checksum is another one.
 */
export async function unpackEntry(archive: Buffer, entry: PlacedEntry): Promise<Buffer> {
  const { path, zip, dataStart } = entry;
  const packed = archive.subarray(dataStart, dataStart + zip.compressedSize);
  const bytes = zip.compressionMethod === 0 ? packed : await inflated(packed, entry);
  if (bytes.length > zip.uncompressedSize) throw tooLong(entry);
  if (bytes.length < zip.uncompressedSize) {
    throw refusedEntry(
      path,
      l10n.t('holds {0} bytes, where the archive says {1}', bytes.length, zip.uncompressedSize),
    );
  }
  if (crc32(bytes) !== zip.crc32) throw refusedEntry(path, l10n.t('is damaged: its checksum is another one'));
  return bytes;
}

async function inflated(packed: Buffer, entry: PlacedEntry): Promise<Buffer> {
  try {
    // Unpacks piece by piece, and stops at the first piece beyond this length; it may not be 0.
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.zip.uncompressedSize) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(entry);
    // https://nodejs.org/api/zlib.html#zlib-constants
    if (['Z_DATA_ERROR', 'Z_BUF_ERROR', 'Z_NEED_DICT'].includes(code))
      throw refusedEntry(entry.path, l10n.t('is damaged'));
    throw error;
  }
}

function tooLong({ path, zip }: PlacedEntry) {
  return refusedEntry(
    path,
    l10n.t('holds more than the {0} bytes that the archive says', zip.uncompressedSize),
  );
}
