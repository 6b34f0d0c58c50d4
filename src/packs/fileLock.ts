import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as l10n from '@vscode/l10n';

export interface FileLockOptions {
  /** A lock older than this belonged to a window that died, in milliseconds. */
  readonly staleMs: number;
  /** How long to wait for a live lock, in milliseconds. */
  readonly patienceMs: number;
}

const defaults: FileLockOptions = { staleMs: 5_000, patienceMs: 15_000 };
const retryMs = 15;

/**
 * Does `work` while no other process does theirs under the same lock file.
 * @throws {Error} when a live lock is not given up in time, and whatever `work` throws.
 */
export async function withFileLock<T>(
  file: string,
  work: (stillOurs: () => Promise<boolean>) => Promise<T>,
  options: Partial<FileLockOptions> = {},
): Promise<T> {
  const { staleMs, patienceMs } = { ...defaults, ...options };
  const token = randomUUID();
  const end = Date.now() + patienceMs;
  while (!(await take(file, token))) {
    await recoverStale(file, staleMs);
    if (Date.now() > end)
      throw new Error(l10n.t('The lock {0} has not been released within {1} ms.', file, patienceMs));
    await pause(retryMs);
  }
  const stillOurs = async (): Promise<boolean> => (await holder(file)) === token;
  try {
    return await work(stillOurs);
  } finally {
    if (await stillOurs()) await rm(file, { force: true });
  }
}

async function take(file: string, token: string): Promise<boolean> {
  try {
    await writeFile(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  // Windows says EPERM while a lock that was just deleted is still open elsewhere.
  return error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'EPERM');
}

async function recoverStale(file: string, staleMs: number): Promise<void> {
  const seen = await holder(file);
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (seen === undefined || age <= staleMs) return;
  // Moved aside rather than deleted: of two processes that see the same stale lock, one could delete the other's new one.
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await holder(aside)) === seen) await rm(aside, { force: true });
    else await rename(aside, file);
  } catch {
    // Another process was quicker; the next try sees what it left.
  }
}

async function holder(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
