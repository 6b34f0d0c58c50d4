import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Processes that began in a folder or have it as their home; one that has cleaned its environment still stands in its
 * working folder, and one that has gone elsewhere still has its environment. Linux only: elsewhere there is nothing to read.
 */
export function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isIn(name, folder))
    .map(Number);
}

/** How many of them are bare sleepers. */
export function sleepersIn(folder: string): number {
  return processesIn(folder).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sleep\n';
    } catch {
      return false;
    }
  }).length;
}

function isIn(pid: string, folder: string): boolean {
  return [
    () => readlinkSync(`/proc/${pid}/cwd`).startsWith(folder),
    () => readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`=${folder}`),
  ].some((look) => {
    try {
      return look();
    } catch {
      // Gone already, or somebody else's.
      return false;
    }
  });
}
