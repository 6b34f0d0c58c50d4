import type { Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Adds the names and the bytes of a folder's files, in the order of the names.
 * @param isWanted is asked with the name within the folder, with slashes.
 */
export async function addFolder(
  digest: Hash,
  folder: string,
  isWanted: (file: string) => boolean,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  for (const file of files) {
    digest.update(`${file}\n`).update(await readFile(path.join(folder, file)));
  }
}
