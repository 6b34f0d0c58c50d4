import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Something that lies in a pack's folder. */
export interface TreeEntry {
  /** Relative to the pack's folder, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'special';
  /** Of a file; 0 of all else. */
  readonly bytes: number;
}

export interface PackTree {
  /** Absolute. */
  readonly root: string;
  /** By path. */
  readonly entries: readonly TreeEntry[];
  /** Paths of what is a file and no link. */
  readonly files: ReadonlySet<string>;
}

/**
 * All that lies in the folder, by path, links not followed. What begins with a dot at the top (a repository, an
 * editor's settings) belongs to the author's workshop and not to the pack.
 */
export async function readTree(root: string): Promise<PackTree> {
  const top = await readdir(root, { withFileTypes: true });
  const own = top.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const found = await Promise.all(own.map((entry) => below(root, entry, '')));
  const entries = found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = entries.filter(({ kind }) => kind === 'file').map((entry) => entry.path);
  return { root, entries, files: new Set(files) };
}

async function below(root: string, entry: Dirent, folder: string): Promise<readonly TreeEntry[]> {
  const shown = `${folder}${entry.name}`;
  if (entry.isSymbolicLink()) return [{ path: shown, kind: 'link', bytes: 0 }];
  if (entry.isFile()) {
    return [{ path: shown, kind: 'file', bytes: (await lstat(path.join(root, shown))).size }];
  }
  if (!entry.isDirectory()) return [{ path: shown, kind: 'special', bytes: 0 }];
  const inner = await readdir(path.join(root, shown), { withFileTypes: true });
  const found = await Promise.all(inner.map((child) => below(root, child, `${shown}/`)));
  return [{ path: shown, kind: 'folder', bytes: 0 }, ...found.flat()];
}
