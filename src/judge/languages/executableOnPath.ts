import { access, constants, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';

/**
 * Absolute paths of the files with this name on a PATH, in its order.
 * Relative entries are passed over: what runs must not depend on the current folder.
 */
export async function executablesOnPath(
  name: string,
  path: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string[]> {
  const paths = platform === 'win32' ? win32 : posix;
  const fileName = platform === 'win32' ? `${name}.exe` : name;
  const candidates = new Set(
    path
      .split(paths.delimiter)
      .filter((folder) => paths.isAbsolute(folder))
      .map((folder) => paths.join(folder, fileName)),
  );
  const found: string[] = [];
  for (const candidate of candidates) {
    if (await isExecutableFile(candidate)) found.push(candidate);
  }
  return found;
}

async function isExecutableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
