import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A fresh private folder for one run (mode 0700 by mkdtemp), without symbolic links in its path. */
export async function makeRunFolder(): Promise<string> {
  return realpath(await mkdtemp(path.join(tmpdir(), 'code-rounds-')));
}

/** Removes it; a file that a dying process still holds on Windows is tried again. */
export async function removeRunFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
