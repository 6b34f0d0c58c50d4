import { runMark } from './childEnvironment.ts';
import { sweep } from './killing.ts';
import { systemPs, type Ps } from './ps.ts';
import type { Census, RunProcesses } from './runProcesses.ts';

/** Finds the processes of a run by `ps`: by group, by parent, and for the sweep by the mark in their environment. */
export class MacProcesses implements RunProcesses {
  private readonly root: number;
  private readonly entry: string;
  private readonly ps: Ps;
  private own = new Set<number>();
  private lastBytes = 0;

  constructor(root: number, mark: string, ps: Ps = systemPs) {
    this.root = root;
    this.entry = `${runMark}=${mark}`;
    this.ps = ps;
  }

  async census(): Promise<Census | undefined> {
    const table = await this.print(['-A', '-o', 'pid=,ppid=,pgid=,rss=,state=']);
    if (table === undefined) return undefined;
    const own = new Set<number>();
    let count = 0;
    let bytes = 0;
    for (const line of table.split('\n')) {
      const [pid = NaN, parent = NaN, group = NaN, kibibytes = NaN] = line.trim().split(/\s+/).map(Number);
      const belongs = group === this.root || own.has(parent) || this.own.has(pid);
      if (Number.isNaN(kibibytes) || !belongs) continue;
      own.add(pid);
      if (/\sZ\S*\s*$/.test(line)) continue;
      count += 1;
      bytes += kibibytes * 1024;
    }
    this.own = own;
    this.lastBytes = bytes;
    return { count, bytes };
  }

  ownBytes(): Promise<number> {
    return Promise.resolve(this.lastBytes);
  }

  kill(): Promise<void> {
    return sweep(this.root, async () => {
      // -E prints the environment behind the command, for processes of the same user.
      const table = await this.print(['-A', '-E', '-ww', '-o', 'pid=,command=']);
      const marked = (table ?? '').split('\n').filter((line) => line.split(' ').includes(this.entry));
      return marked.map((line) => Number.parseInt(line, 10));
    });
  }

  private async print(args: readonly string[]): Promise<string | undefined> {
    try {
      return await this.ps(args);
    } catch {
      return undefined;
    }
  }
}
