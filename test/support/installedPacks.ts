import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PackStore } from '../../src/packs/store/packStore.ts';
import { packArchive } from './packArchive.ts';
import type { PackFiles } from './packFolder.ts';
import { packManifestFile } from './packManifest.ts';
import { inTemporaryFolder } from './temporaryFolder.ts';

/** An empty store and a place for archives. */
export interface StoreFixture {
  readonly store: PackStore;
  /** Absolute. */
  readonly root: string;
  /** Writes an archive of the small pack. @param pack changes of its manifest. @returns its file. */
  readonly archive: (pack: PackFiles, files?: PackFiles) => Promise<string>;
}

/** Gives a store for as long as `use` lasts. */
export async function inStore<T>(use: (fixture: StoreFixture) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const root = path.join(folder, 'store');
    let count = 0;
    const archive: StoreFixture['archive'] = async (pack, files = {}) => {
      count += 1;
      const file = path.join(folder, `${count}.zip`);
      await writeFile(
        file,
        packArchive({ files: { 'pack.rounds.json': { ...packManifestFile, ...pack }, ...files } }),
      );
      return file;
    };
    return use({ store: new PackStore(root), root, archive });
  });
}
