import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Notifier } from './notify.ts';
import { readSetting } from './settings.ts';

/**
 * The packs of this window: those that ship with the extension, then those of the settings. Absolute folders.
 * A setting that cannot be read is told, and costs only what it names.
 */
export async function packFolders(builtInFolder: string, notifier: Notifier): Promise<readonly string[]> {
  const entries = await readdir(builtInFolder, { withFileTypes: true });
  const builtIn = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(builtInFolder, name));
  try {
    return [...builtIn, ...readSetting('codeRounds.packs')];
  } catch (error) {
    notifier.error(error);
    return builtIn;
  }
}
