import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { runMark } from './childEnvironment.ts';
import { systemPs, type Ps } from './ps.ts';

/**
 * Processes of a run with this folder as their home, of this user, which bear the mark of a run. None on Windows, where
 * an environment cannot be read.
 */
export async function processesOfHome(
  folder: string,
  platform: NodeJS.Platform = process.platform,
  ps: Ps = systemPs,
): Promise<number[]> {
  switch (platform) {
    case 'win32':
      return [];
    case 'linux':
      return linuxProcesses(folder);
    default:
      return psProcesses(folder, ps);
  }
}

async function linuxProcesses(folder: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const here = await readlink('/proc/self/ns/pid');
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const environment = (await readFile(`/proc/${id}/environ`, 'utf8')).split('\0');
        if (!isOfHome(environment, folder)) return undefined;
        // In a container the number of the judge meant another process.
        if ((await readlink(`/proc/${id}/ns/pid`)) !== here) return undefined;
        return (await stat(`/proc/${id}`)).uid === process.getuid?.() ? Number(id) : undefined;
      } catch {
        // Gone already, or somebody else's.
        return undefined;
      }
    }),
  );
  return found.filter((pid) => pid !== undefined);
}

/** `ps` shows the environments of this user's processes alone, behind the command, with spaces between. */
async function psProcesses(folder: string, ps: Ps): Promise<number[]> {
  try {
    const table = await ps(['-x', '-E', '-ww', '-o', 'pid=,command=']);
    const lines = table.split('\n').filter((line) => isOfHome(line.split(' '), folder));
    return lines.map((line) => Number.parseInt(line, 10));
  } catch {
    return [];
  }
}

function isOfHome(environment: readonly string[], folder: string): boolean {
  return (
    environment.includes(`HOME=${folder}`) && environment.some((entry) => entry.startsWith(`${runMark}=`))
  );
}
