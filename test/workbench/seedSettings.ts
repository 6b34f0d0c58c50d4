import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the settings of a fresh profile; those of one in use have been changed by its owner since, and stay. */
export async function seedSettings(
  profileFolder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const folder = join(profileFolder, 'User');
  const file = join(folder, 'settings.json');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(settings, undefined, 2));
  }
}
