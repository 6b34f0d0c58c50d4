import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readSetting } from './settings.ts';

/** The packs of this window: those that ship with the extension, then those of the settings. Absolute folders. */
export async function packFolders(builtInFolder: string): Promise<readonly string[]> {
  const entries = await readdir(builtInFolder, { withFileTypes: true });
  const builtIn = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(builtInFolder, name));
  return [...builtIn, ...readSetting('codeRounds.packs')];
}
