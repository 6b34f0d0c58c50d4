import { stat } from 'node:fs/promises';
import { unpackedFolder } from './archive/archiveCache.ts';

/**
 * The folder to read a pack from, however it was given: a folder is read where it lies, an archive is unpacked first.
 * @param place absolute path of a folder or an archive. @param cache absolute folder that keeps what is unpacked.
 * @throws {PackError} when an archive is refused.
 */
export async function packFolder(place: string, cache: string): Promise<string> {
  const isFile = await stat(place).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? unpackedFolder(place, cache) : place;
}
