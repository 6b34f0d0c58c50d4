import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { runMark } from './childEnvironment.ts';
import { sweep } from './killing.ts';
import { processStatus, type ProcessStatus } from './processStatus.ts';
import type { Census, RunProcesses } from './runProcesses.ts';

/**
 * Finds the processes of a run in /proc: by group, by session, by parent, and by the mark in their environment. One that
 * was found once stays known, also when it has left all of these; only what leaves them between two looks is lost.
 *
 * Lists and `stat` are read in one go: the kernel has them at hand, and through the pool of threads a look costs three
 * times as much. What is read from the memory of a process may have to wait for it, and is waited for.
 */
export class LinuxProcesses implements RunProcesses {
  private readonly root: number;
  private readonly entry: string;
  private readonly own = new Map<number, ProcessStatus>();
  private strangers = new Set<number>();
  private hasLooked = false;

  constructor(root: number, mark: string) {
    this.root = root;
    this.entry = `${runMark}=${mark}`;
  }

  async census(): Promise<Census> {
    await this.look();
    const statuses = this.alive();
    return { count: statuses.length, bytes: statuses.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  async ownBytes(): Promise<number> {
    const parts = this.alive().map(async ({ pid, bytes }) => {
      // Kibibytes; pages that several processes share are divided among them.
      const share = /^Pss:\s+(\d+) kB$/m.exec(await text(`/proc/${pid}/smaps_rollup`))?.[1];
      return share === undefined ? bytes : Number(share) * 1024;
    });
    return (await Promise.all(parts)).reduce((sum, bytes) => sum + bytes, 0);
  }

  kill(): Promise<void> {
    return sweep(this.root, async () => {
      await this.look();
      return this.alive().map(({ pid }) => pid);
    });
  }

  /** A zombie holds nothing and cannot be killed; it waits for its parent to take notice. */
  private alive(): ProcessStatus[] {
    return [...this.own.values()].filter(({ state }) => state !== 'Z' && state !== 'X');
  }

  private async look(): Promise<void> {
    const listed = allProcesses();
    this.strangers = new Set(listed.filter((pid) => this.strangers.has(pid)));
    this.lookAtOwn();
    // Numbers are given out upwards: at the first look whatever has a lower one was there before the run.
    if (!this.hasLooked) for (const pid of listed) if (pid < this.root) this.strangers.add(pid);
    this.hasLooked = true;
    const fresh = listed.filter((pid) => !this.own.has(pid) && !this.strangers.has(pid));
    const looks = fresh.map(async (pid) => {
      const status = statusOf(pid);
      const isKnown = status === undefined || this.isRelated(status);
      return { status, environment: isKnown ? '' : await text(`/proc/${pid}/environ`) };
    });
    // In the order of their numbers, in which parents come before their children.
    for (const [index, { status, environment }] of (await Promise.all(looks)).entries()) {
      if (status !== undefined && (this.isRelated(status) || environment.split('\0').includes(this.entry))) {
        this.own.set(status.pid, status);
      } else {
        this.strangers.add(fresh[index] ?? 0);
      }
    }
  }

  /** Takes in how those are that are known; a number that was given to another process since is looked at anew. */
  private lookAtOwn(): void {
    for (const known of [...this.own.values()]) {
      const status = statusOf(known.pid);
      if (status?.started === known.started) this.own.set(known.pid, status);
      else this.own.delete(known.pid);
    }
  }

  private isRelated({ pid, parent, group, session }: ProcessStatus): boolean {
    return [pid, group, session].includes(this.root) || this.own.has(parent);
  }
}

function allProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    // Too many open files, say; the next look finds them.
    return [];
  }
}

/** Undefined where a process has ended between listing and reading. */
function statusOf(pid: number): ProcessStatus | undefined {
  try {
    return processStatus(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A process may end, or belong to someone else, between listing and reading: then it has nothing to say. */
async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
