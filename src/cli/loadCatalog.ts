import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Catalog } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { formatIssue } from '../packs/issue.ts';
import { packFolder } from '../packs/packFolder.ts';
import { PackError } from '../packs/packError.ts';
import { readPack } from '../packs/readPack.ts';
import type { Output } from './output.ts';

/** The folder that holds `problems/` and `dist/`, seen from the built file. */
export const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where the command line keeps what it can make again. */
export function cacheFolder(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'code-rounds');
}

/**
 * The built-in packs and those named.
 * @throws {HumanError} when a named pack cannot be read at all; faults of single problems are told and left out.
 */
export async function loadCatalog(named: readonly string[], output: Output): Promise<Catalog> {
  const folders = [...(await builtIn()), ...(await Promise.all(named.map(folderOf)))];
  const packs = await Promise.all(folders.map(async (folder) => ({ folder, pack: await readPack(folder) })));
  for (const { folder, pack } of packs) {
    if (pack.manifest === undefined && !existsSync(path.join(folder, 'pack.rounds.json'))) {
      throw new HumanError(
        `${folder}: no pack here. Name the folder that holds pack.rounds.json, or an archive of a pack.`,
      );
    }
    for (const issue of pack.issues) output.error(`${path.join(folder, formatIssue(issue))}\n`);
    if (pack.manifest === undefined)
      throw new HumanError(`The pack in ${folder} cannot be used. Mend what is listed above.`);
  }
  return new Catalog(packs.flatMap(({ pack }) => pack.problems));
}

/**
 * The absolute folder of a pack that is named by its folder or by its archive.
 * @throws {HumanError} when an archive is refused, naming it.
 */
export async function folderOf(place: string): Promise<string> {
  try {
    return await packFolder(path.resolve(place), path.join(cacheFolder(), 'packs'));
  } catch (error) {
    if (error instanceof PackError) throw new HumanError(`${place}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The absolute folders of the built-in packs. */
export async function builtIn(): Promise<string[]> {
  const folder = path.join(home, 'problems');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
}
