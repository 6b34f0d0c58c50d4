import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw, crc32 } from 'node:zlib';
import { PackError, refusedEntry } from '../packError.ts';
import type { PlacedEntry } from './checkLayout.ts';
import { ratioFault } from './readDirectory.ts';

const chunkBytes = 64 * 1024;

/**
 * Unpacks one entry into a stream, counting what really comes out.
 * @returns the SHA-256 of the unpacked bytes, in hexadecimal.
 * @throws {PackError} as soon as more comes than the entry claims, and when its checksum is another one.
 */
export async function unpackEntry(archive: FileHandle, entry: PlacedEntry, into: Writable): Promise<string> {
  const { path, zip } = entry;
  const digest = createHash('sha256');
  let [bytes, checksum] = [0, 0];
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      checksum = crc32(chunk, checksum);
      digest.update(chunk);
      const fault =
        bytes > zip.uncompressedSize
          ? `holds more than the ${zip.uncompressedSize} bytes that the archive says`
          : ratioFault(bytes, zip.compressedSize);
      if (fault === undefined) done(null, chunk);
      else done(refusedEntry(path, fault));
    },
  });
  const packed = packedBytes(archive, entry);
  try {
    if (zip.compressionMethod === 0) await pipeline(packed, meter, into);
    else await pipeline(packed, createInflateRaw(), meter, into);
  } catch (error) {
    throw isDamage(error) ? refusedEntry(path, 'is damaged') : error;
  }
  if (bytes !== zip.uncompressedSize) {
    throw refusedEntry(path, `holds ${bytes} bytes, where the archive says ${zip.uncompressedSize}`);
  }
  if (checksum !== zip.crc32) throw refusedEntry(path, 'is damaged: its checksum is another one');
  return digest.digest('hex');
}

async function* packedBytes(
  archive: FileHandle,
  { path, dataStart, zip }: PlacedEntry,
): AsyncGenerator<Buffer> {
  let [position, rest] = [dataStart, zip.compressedSize];
  while (rest > 0) {
    const chunk = Buffer.alloc(Math.min(rest, chunkBytes));
    const { bytesRead } = await archive.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) throw refusedEntry(path, 'is cut off');
    position += bytesRead;
    rest -= bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

/** What zlib says of bytes that it cannot unpack: https://nodejs.org/api/zlib.html#constants */
function isDamage(error: unknown): boolean {
  if (error instanceof PackError || !(error instanceof Error) || !('code' in error)) return false;
  return ['Z_DATA_ERROR', 'Z_BUF_ERROR', 'Z_NEED_DICT'].includes(String(error.code));
}
