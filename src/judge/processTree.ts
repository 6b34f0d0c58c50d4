import { execFile, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { runMark } from './childEnvironment.ts';

const run = promisify(execFile);

/** How long a killed process is given to go, in milliseconds; on a busy machine one of low priority takes its time. */
const sweepMs = 2_000;

/** Milliseconds between two sweeps while something is still there. */
const sweepInterval = 5;

/** Bytes of memory that the process and its descendants hold now; undefined where that cannot be read. */
export async function treeMemory(root: number): Promise<number | undefined> {
  if (process.platform === 'linux') return linuxMemory(root, new Set());
  if (process.platform === 'win32') return undefined;
  return psMemory(root);
}

/**
 * Kills everything of a run: the process group (on Windows the tree), then whatever left the group but still carries
 * the run's mark, until two sweeps in a row find nothing.
 */
export async function killRun(root: number, mark: string): Promise<void> {
  if (process.platform === 'win32') {
    await taskkill(root);
    return;
  }
  killGroup(root);
  if (process.platform !== 'linux') return;
  const end = performance.now() + sweepMs;
  for (let empty = 0; empty < 2 && performance.now() < end;) {
    const marked = await markedProcesses(mark);
    for (const pid of marked) kill(pid);
    killGroup(root);
    empty = marked.length === 0 ? empty + 1 : 0;
    if (marked.length > 0) await delay(sweepInterval);
  }
}

/** Kills at once what can be reached at once; for the moment the editor goes away. */
export function killGroup(root: number): void {
  kill(process.platform === 'win32' ? root : -root);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already (ESRCH), which is what was wanted.
  }
}

/** `/T` takes the descendants along; only the absolute path is safe from a taskkill.exe in the current folder. */
function taskkill(root: number): Promise<void> {
  const tool = path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  return new Promise((resolve) => {
    const killer = spawn(tool, ['/PID', String(root), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
    killer.on('error', () => {
      kill(root);
      resolve();
    });
    killer.on('exit', () => {
      resolve();
    });
  });
}

async function linuxMemory(pid: number, seen: Set<number>): Promise<number> {
  if (seen.has(pid)) return 0;
  seen.add(pid);
  const [statm, children] = await Promise.all([
    text(`/proc/${pid}/statm`),
    text(`/proc/${pid}/task/${pid}/children`),
  ]);
  // statm counts pages; 4 KiB on every Linux that VS Code runs on but some ARM kernels, where the limit is then lenient.
  const own = Number(statm.split(' ')[1] ?? 0) * 4096;
  const ids = children.split(' ').filter((id) => id !== '');
  const below = await Promise.all(ids.map((id) => linuxMemory(Number(id), seen)));
  return below.reduce((sum, bytes) => sum + bytes, own);
}

async function psMemory(root: number): Promise<number | undefined> {
  try {
    const { stdout } = await run('/bin/ps', ['-A', '-o', 'pgid=,rss='], { timeout: 1_000 });
    const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    return rows.reduce((sum, [group, kibibytes = 0]) => (group === root ? sum + kibibytes * 1024 : sum), 0);
  } catch {
    return undefined;
  }
}

async function markedProcesses(mark: string): Promise<number[]> {
  const wanted = `${runMark}=${mark}`;
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) =>
      (await text(`/proc/${id}/environ`)).split('\0').includes(wanted) ? Number(id) : undefined,
    ),
  );
  return found.filter((pid) => pid !== undefined);
}

/** A process may end, or belong to someone else, between listing and reading: then it has nothing to say. */
async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
