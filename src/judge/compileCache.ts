import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** How much is kept, in bytes; what was used longest ago goes first. */
const keptBytes = 256 * 1024 * 1024;

/** Whatever was used so recently, in milliseconds, may be in use still and stays. */
const inUseMs = 10 * 60_000;

/** Milliseconds from one look through a folder to the next: each reads all that is kept, and a validation adds hundreds. */
const cleanInterval = 60_000;

/** When this process has looked through a folder last. */
const cleaned = new Map<string, number>();

/** Left behind by a process that died while it compiled, after this long, in milliseconds. */
const abandonedMs = 60 * 60_000;

export type Compiled<Failure> =
  | { readonly kind: 'compiled'; readonly folder: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Compiled results that outlive a run, in folders named by the SHA-256 of all they depend on. Several processes may use
 * one cache: a result comes to its place whole, by renaming. Results may be run where they lie.
 */
export class CompileCache {
  private readonly folder: string;
  private readonly keptBytes: number;
  private readonly cleanInterval: number;

  /**
   * @param folder absolute; made when it is needed. @param kept bytes to keep at most. @param interval milliseconds in
   * which what is too much may stay.
   */
  constructor(folder: string, kept = keptBytes, interval = cleanInterval) {
    this.folder = folder;
    this.keptBytes = kept;
    this.cleanInterval = interval;
  }

  /**
   * The folder with the result of these parts (source, driver, version of the tool, ...), compiled unless it is there.
   * @param compile fills the folder it is given, and returns a failure or nothing; a failure is not kept.
   */
  async get<Failure>(
    parts: readonly string[],
    compile: (into: string) => Promise<Failure | undefined>,
  ): Promise<Compiled<Failure>> {
    const entry = path.join(this.folder, keyOf(parts));
    if (await touch(entry)) return { kind: 'compiled', folder: entry };
    const building = path.join(this.folder, `building-${randomUUID()}`);
    await mkdir(building, { recursive: true });
    try {
      const failure = await compile(building);
      if (failure !== undefined) return { kind: 'failed', failure };
      await moveInto(building, entry);
    } finally {
      await rm(building, { recursive: true, force: true });
    }
    await this.clean();
    return { kind: 'compiled', folder: entry };
  }

  /** Removes what was used longest ago, as far as there is too much. */
  private async clean(): Promise<void> {
    const now = Date.now();
    if (now - (cleaned.get(this.folder) ?? -Infinity) < this.cleanInterval) return;
    cleaned.set(this.folder, now);
    const entries = await Promise.all((await readdir(this.folder)).map((name) => this.describe(name)));
    const newestFirst = entries.filter((entry) => entry !== undefined).sort((a, b) => b.usedMs - a.usedMs);
    let bytes = 0;
    for (const { file, isBuilding, usedMs, size } of newestFirst) {
      bytes += size;
      const surplus = isBuilding ? now - usedMs > abandonedMs : bytes > this.keptBytes;
      if (surplus && now - usedMs > inUseMs) await rm(file, { recursive: true, force: true });
    }
  }

  private async describe(name: string) {
    const isBuilding = name.startsWith('building-');
    if (!isBuilding && !/^[0-9a-f]{64}$/.test(name)) return undefined;
    const file = path.join(this.folder, name);
    try {
      const { mtimeMs } = await stat(file);
      return { file, isBuilding, usedMs: mtimeMs, size: await sizeOf(file) };
    } catch {
      // Another process was quicker to remove it.
      return undefined;
    }
  }
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  // With the lengths, so that no two lists of parts run together to the same text.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** Marks an entry as used now; false when there is none. */
async function touch(entry: string): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(entry, now, now);
    return true;
  } catch {
    return false;
  }
}

async function moveInto(building: string, entry: string): Promise<void> {
  try {
    await rename(building, entry);
  } catch (error) {
    // Another process has put the same result there in the meantime.
    if (!(await touch(entry))) throw error;
  }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(path.join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
