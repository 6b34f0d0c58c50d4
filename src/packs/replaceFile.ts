import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: whoever is interrupted leaves the earlier one as it was. Its mode stays.
 * @throws {Error} of the system, when it cannot be written.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const mode = await stat(file).then(
    (found) => found.mode,
    () => 0o666,
  );
  const fresh = `${file}.${randomUUID()}`;
  try {
    await writeFile(fresh, text, { mode, flush: true });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
