import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder whole or not at all.
 * @param target absolute; missing or empty. @param write fills the folder that it is given, which then becomes the target.
 */
export async function makeFolder<T>(target: string, write: (folder: string) => Promise<T>): Promise<T> {
  const fresh = path.join(path.dirname(target), `.new-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const result = await write(fresh);
    // Windows does not rename onto a folder, be it empty.
    await rmdir(target).catch(() => undefined);
    await rename(fresh, target);
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
