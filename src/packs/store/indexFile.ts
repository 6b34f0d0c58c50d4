import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../../core/humanError.ts';
import { withFileLock } from '../fileLock.ts';
import { replaceFile } from '../replaceFile.ts';
import { emptyIndex, storeIndexSchema, type StoreIndex } from './storeIndex.ts';

/** Names that no pack's id can have: an id is in lower case and has no underscore. */
const indexName = '_index.json';
const lockName = '_lock';

/** Absolute; replaced as a whole at every change. */
export function indexFile(root: string): string {
  return path.join(root, indexName);
}

/**
 * Reads what is installed; it is never seen half written.
 * @throws {HumanError} when the file was damaged from outside.
 */
export async function readIndex(root: string): Promise<StoreIndex> {
  const file = indexFile(root);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyIndex;
    throw error;
  }
  const parsed = storeIndexSchema.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new HumanError(
    l10n.t(
      'The list of installed packs is damaged: {0}. Delete that file and install the packs again; your solutions and your progress lie elsewhere.',
      file,
    ),
    { cause: parsed.error },
  );
}

/**
 * Lets `work` change what is installed while no other process does.
 * @param work what it gives to `write` is in force from then on.
 */
export async function changeIndex<T>(
  root: string,
  work: (index: StoreIndex, write: (next: StoreIndex) => Promise<void>) => Promise<T>,
): Promise<T> {
  await mkdir(root, { recursive: true });
  return withFileLock(path.join(root, lockName), async (stillOurs) =>
    work(await readIndex(root), async (next) => {
      if (!(await stillOurs()))
        throw new Error(l10n.t('The lock of {0} was lost; another window took it over.', root));
      await writeIndex(root, next);
    }),
  );
}

async function writeIndex(root: string, index: StoreIndex): Promise<void> {
  await replaceFile(indexFile(root), `${JSON.stringify(index, null, 1)}\n`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
