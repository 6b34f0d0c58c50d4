import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from './isRunning.ts';
import { kill } from './killing.ts';
import { processesOfHome } from './processesOfHome.ts';

/** A run folder: the number of the judge that made it, and what mkdtemp adds. */
const runFolderName = /^code-rounds-(\d+)-[A-Za-z0-9]{6}$/;

/**
 * Milliseconds after which a folder goes whose judge is not there. That judge may live in a container that shares the
 * folder for temporary files and counts its processes anew, and no run takes this long.
 */
const abandonedMs = 60 * 60_000;

/** Milliseconds for killed processes to go, and between two looks. */
const patienceMs = 1_000;
const interval = 10;

/**
 * Ends the processes and removes the folders of runs whose judge has died before it could.
 * @param temporary the folder for temporary files, absolute
 */
export async function sweepLeftovers(temporary: string): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  const left = names.filter((name) => {
    const judge = runFolderName.exec(name)?.[1];
    return judge !== undefined && !isRunning(Number(judge));
  });
  for (const name of left) await remove(path.join(temporary, name));
}

async function remove(folder: string): Promise<void> {
  try {
    const about = await lstat(folder);
    if (!about.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) return;
    await killAll(folder);
    if (Date.now() - about.mtimeMs > abandonedMs) await rm(folder, { recursive: true, force: true });
  } catch {
    // Another judge is sweeping too, or the folder cannot be removed: no reason not to run.
  }
}

async function killAll(folder: string): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const processes = await processesOfHome(folder);
    for (const pid of processes) kill(pid);
    if (processes.length === 0 || performance.now() > end) return;
    await delay(interval);
  }
}
