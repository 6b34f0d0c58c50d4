import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { changeIndex } from './indexFile.ts';
import { versionFolder } from './storeIndex.ts';

/** Left behind in the staging folder by a process that died, after this long, in milliseconds. */
const abandonedMs = 60 * 60_000;

/** What is no longer, or not yet, part of a store. */
export class Leftovers {
  /** Where packs are unpacked before they are installed; absolute. No pack's id can have this name. */
  readonly staging: string;

  private readonly root: string;
  private readonly discarded: string[] = [];

  /** @param root absolute folder of the store. */
  constructor(root: string) {
    this.root = root;
    this.staging = path.join(root, '_staging');
  }

  /** Moves a version out of its place at once; `empty` deletes it, which may take a while. */
  async discard(folder: string): Promise<void> {
    await mkdir(this.staging, { recursive: true });
    const aside = path.join(this.staging, randomUUID());
    try {
      await rename(path.join(this.root, folder), aside);
      this.discarded.push(aside);
    } catch {
      // Windows does not move what somebody reads just now; a later sweep does.
    }
  }

  async empty(): Promise<void> {
    for (const folder of this.discarded.splice(0)) await rm(folder, { recursive: true, force: true });
  }

  /** Removes what processes that died have left: versions in no index, and old folders of the staging folder. */
  async sweep(now: number): Promise<void> {
    await changeIndex(this.root, async (index) => {
      const known = new Set(index.versions.map(versionFolder));
      for (const id of await foldersIn(this.root)) {
        if (id.startsWith('_')) continue;
        const folders = (await foldersIn(path.join(this.root, id))).map((name) => `${id}/${name}`);
        for (const folder of folders) if (!known.has(folder)) await this.discard(folder);
      }
    });
    await this.empty();
    for (const name of await foldersIn(this.staging)) {
      const folder = path.join(this.staging, name);
      const age = await stat(folder).then(
        ({ mtimeMs }) => now - mtimeMs,
        () => 0,
      );
      if (age > abandonedMs) await rm(folder, { recursive: true, force: true });
    }
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
