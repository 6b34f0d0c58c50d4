import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../../core/humanError.ts';
import { isUuid } from '../../core/identity.ts';
import type { Problem } from '../../core/problem.ts';

const ending = '.md';
/** Longer names could not be moved to every system. */
const longestSlug = 50;

/** Personal notes: a folder a problem, by its UUID, with one Markdown file that is named for the eye. */
export class NoteStore {
  /** Absolute. */
  readonly folder: string;

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * The file for a problem, made empty where there is none; a problem that has got another slug keeps its file.
   * @returns its absolute path.
   * @throws {HumanError} when it cannot be made.
   */
  async fileFor({ uuid, slug }: Pick<Problem, 'uuid' | 'slug'>): Promise<string> {
    const folder = path.join(this.folder, uuid);
    try {
      await mkdir(folder, { recursive: true });
      const [there] = (await notesIn(folder)).toSorted();
      if (there !== undefined) return path.join(folder, there);
      const file = path.join(folder, `${slug.slice(0, longestSlug)}.notes${ending}`);
      await writeFile(file, '', { flag: 'wx' });
      return file;
    } catch (cause) {
      throw new HumanError(
        l10n.t('No notes can be kept in {0}. Make that folder writable, or make room on its disk.', folder),
        { cause },
      );
    }
  }

  /** UUIDs of the problems with notes that are not empty. */
  async noted(): Promise<ReadonlySet<string>> {
    const folders = (await readdir(this.folder).catch(() => [])).filter(isUuid);
    const noted = await Promise.all(
      folders.map(async (uuid) => {
        const folder = path.join(this.folder, uuid);
        const sizes = (await notesIn(folder)).map(async (name) =>
          stat(path.join(folder, name)).then(
            ({ size }) => size,
            () => 0,
          ),
        );
        return (await Promise.all(sizes)).some((size) => size > 0) ? [uuid] : [];
      }),
    );
    return new Set(noted.flat());
  }
}

async function notesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending));
}
