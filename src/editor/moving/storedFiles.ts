import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MovedFile } from '../../core/progressFile.ts';
import { progressFileLimits } from '../../core/progressFile.ts';
import { packPathFault } from '../../core/packPathFault.ts';
import { textOf } from '../../packs/textOf.ts';
import { replaceFile } from '../../packs/replaceFile.ts';
import { mergedLog, mergedNotes } from './mergedText.ts';
import type { MovedFolderName } from './movedFolders.ts';

/** How many of its files are text that can be moved: no locks, nothing half-written. */
export async function storedPaths(storage: string, folder: MovedFolderName): Promise<readonly string[]> {
  const names = await readdir(path.join(storage, folder), { recursive: true }).catch(() => []);
  const paths = names.map((name) => `${folder}/${name.split(path.sep).join('/')}`);
  const found = await Promise.all(
    paths
      .filter((name) => packPathFault(name) === undefined && !name.endsWith('.lock'))
      .map(async (name) => {
        const file = await stat(path.join(storage, name)).catch(() => undefined);
        return file?.isFile() === true && file.size <= progressFileLimits.textCharacters ? [name] : [];
      }),
  );
  return found.flat().toSorted();
}

/** The files of a folder with their texts. */
export async function storedFiles(storage: string, folder: MovedFolderName): Promise<readonly MovedFile[]> {
  const files: MovedFile[] = [];
  for (const name of await storedPaths(storage, folder)) {
    const bytes = await readFile(path.join(storage, name)).catch(() => undefined);
    const text = bytes === undefined ? undefined : textOf(bytes);
    if (text !== undefined) files.push({ path: name, text });
  }
  return files;
}

/** Empties a folder; the folder itself stays, as it may be watched. */
export async function forgetFolder(storage: string, folder: MovedFolderName): Promise<void> {
  const root = path.join(storage, folder);
  for (const name of await readdir(root).catch(() => [])) {
    await rm(path.join(root, name), { recursive: true, force: true });
  }
}

/**
 * Puts a file beside what is there, and never in its place: notes and logs are joined, others keep both.
 * @returns whether anything was written.
 */
export async function storeFile(storage: string, { path: name, text }: MovedFile): Promise<boolean> {
  const file = path.join(storage, name);
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there === undefined) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return true;
  }
  const joined = joiner(name)?.(there, text);
  if (joined !== undefined) {
    if (joined !== there) await replaceFile(file, joined);
    return joined !== there;
  }
  return there === text ? false : await keepBoth(file, text);
}

function joiner(name: string): ((ours: string, theirs: string) => string) | undefined {
  if (name.endsWith('.ndjson')) return mergedLog;
  return name.endsWith('.md') ? mergedNotes : undefined;
}

async function keepBoth(file: string, text: string): Promise<boolean> {
  const { dir, name, ext } = path.parse(file);
  for (const other of await readdir(dir)) {
    const isTwin = other.startsWith(`${name}-`) && other.endsWith(ext);
    if (isTwin && (await readFile(path.join(dir, other), 'utf8')) === text) return false;
  }
  await writeFile(path.join(dir, `${name}-${randomUUID().slice(0, 8)}${ext}`), text, { flag: 'wx' });
  return true;
}
