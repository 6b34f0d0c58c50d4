import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the settings of a fresh profile; those of one in use have been changed by its owner since, and stay. A window
 * that works on another machine takes those with the scope `machine` from that machine's own file alone.
 * @param of whose settings, as VS Code names the folder.
 */
export async function seedSettings(
  profileFolder: string,
  settings: Readonly<Record<string, unknown>>,
  of: 'User' | 'Machine' = 'User',
): Promise<void> {
  const folder = join(profileFolder, of);
  const file = join(folder, 'settings.json');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(settings, undefined, 2));
  }
}
