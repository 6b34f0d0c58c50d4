import { setTimeout as delay } from 'node:timers/promises';

/** How long a killed process is given to go, in milliseconds; on a busy machine one of low priority takes its time. */
const sweepMs = 2_000;

/** Milliseconds between two sweeps while something is still there. */
const sweepInterval = 5;

/** Kills at once what can be reached at once; for the moment the editor goes away. */
export function killGroup(root: number, platform: NodeJS.Platform = process.platform): void {
  kill(platform === 'win32' ? root : -root);
}

/** Kills one process, or with a negative number a group. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already (ESRCH), which is what was wanted.
  }
}

/** Kills the group and whatever `find` finds, until two sweeps in a row find nothing: a fork may slip through one. */
export async function sweep(root: number, find: () => Promise<readonly number[]>): Promise<void> {
  killGroup(root);
  const end = performance.now() + sweepMs;
  for (let empty = 0; empty < 2 && performance.now() < end;) {
    const found = await find();
    for (const pid of found) kill(pid);
    killGroup(root);
    empty = found.length === 0 ? empty + 1 : 0;
    if (found.length > 0) await delay(sweepInterval);
  }
}
