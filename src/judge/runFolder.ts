import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sweepLeftovers } from './leftovers.ts';

/** Folders for temporary files that this process has looked through. */
const swept = new Map<string, Promise<void>>();

/**
 * A fresh private folder for one run (mode 0700 by mkdtemp), without symbolic links in its path. Its name tells whose it
 * is; what a judge that died has left behind goes before the first one is made.
 */
export async function makeRunFolder(): Promise<string> {
  const temporary = await realpath(tmpdir());
  const sweep = swept.get(temporary) ?? sweepLeftovers(temporary);
  swept.set(temporary, sweep);
  await sweep;
  return mkdtemp(path.join(temporary, `code-rounds-${process.pid}-`));
}

/** Whether it is still there: whoever clears temporary files may have taken it along. */
export async function isThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** Removes it; a file that a dying process still holds on Windows is tried again. */
export async function removeRunFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
