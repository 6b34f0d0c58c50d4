import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isUuid } from '../../core/identity.ts';
import { listsFileName, mergedLists, problemListsSchema } from '../../core/problemLists.ts';
import type { MovedFile } from '../../core/progressFile.ts';
import type { ProgressEvent } from '../../core/progressEvent.ts';
import { parseJson } from '../../packs/readJsonFile.ts';
import type { ListStore } from '../lists/listStore.ts';
import type { ProgressLog } from '../progressLog.ts';
import { countFresh, mergedLines } from './mergedLines.ts';
import { movedFolders } from './movedFolders.ts';
import { storeFile } from './storedFiles.ts';

interface Home {
  /** Absolute. */
  readonly storage: string;
  readonly progressLog: ProgressLog;
  readonly lists: ListStore;
}

/** What came in, and what could not. */
export interface TakenIn {
  readonly events: number;
  readonly files: number;
  readonly refused: number;
}

/**
 * Joins what was exported elsewhere to what is here; nothing that is here is replaced, and a second time adds nothing.
 * @throws {HumanError} when the log or the lists cannot be written.
 */
export async function takeIn(
  { storage, progressLog, lists }: Home,
  events: readonly ProgressEvent[],
  files: readonly MovedFile[],
): Promise<TakenIn> {
  let fresh = 0;
  await progressLog.rewrite((lines) => {
    const merged = mergedLines(lines, events);
    fresh = countFresh(lines, merged);
    return fresh === 0 ? undefined : merged;
  });
  let written = 0;
  let refused = 0;
  for (const file of files) {
    const place = await placeOf(storage, file);
    if (place === undefined) refused += 1;
    else if (place.path === `lists/${listsFileName}`) {
      const outcome = await takeInLists(lists, place.text);
      if (outcome === 'joined') written += 1;
      if (outcome === 'refused') refused += 1;
    } else if (await storeFile(storage, place)) written += 1;
  }
  return { events: fresh, files: written, refused };
}

async function takeInLists(lists: ListStore, text: string): Promise<'joined' | 'same' | 'refused'> {
  const read = parseJson(text, listsFileName, problemListsSchema);
  if (read.kind === 'invalid') return 'refused';
  const before = await lists.read();
  const after = await lists.change((ours) => mergedLists(ours, read.value));
  const isSame = before.kind === 'read' && JSON.stringify(before.lists) === JSON.stringify(after);
  return isSame ? 'same' : 'joined';
}

/** Where a file goes; only into folders that are moved, and notes into the file that is there for their problem. */
async function placeOf(storage: string, file: MovedFile): Promise<MovedFile | undefined> {
  const [folder, first, ...rest] = file.path.split('/');
  if (!movedFolders.some(({ name }) => name === folder) || first === undefined) return undefined;
  if (folder === 'lists') return file.path === `lists/${listsFileName}` ? file : undefined;
  if (folder !== 'notes') return file;
  const [name] = rest;
  if (!isUuid(first) || rest.length !== 1 || name?.endsWith('.md') !== true) return undefined;
  const there = await readdir(path.join(storage, 'notes', first)).catch(() => []);
  const own = there.filter((other) => other.endsWith('.md')).toSorted()[0] ?? name;
  return { ...file, path: `notes/${first}/${own}` };
}
