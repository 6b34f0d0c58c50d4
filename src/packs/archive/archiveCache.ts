import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { readArchiveFile } from './archiveFile.ts';
import { sha256Of } from './unpackArchive.ts';
import { unpackingPrefix, unpackPack } from './unpackPack.ts';

/** An unpacked archive that was not used for so long is removed, in milliseconds. */
const keptMs = 30 * 24 * 60 * 60_000;

/** Left behind by a process that died while it unpacked, after this long, in milliseconds. */
const abandonedMs = 60 * 60_000;

/** What this cache makes; whatever else lies there is not its to remove. */
const ownName = new RegExp(`^(?:[0-9a-f]{64}|${unpackingPrefix}.+)$`);

/**
 * The folder of a pack that was given as an archive: unpacked and verified the first time, found again by the SHA-256 of
 * the archive. Several processes may use one cache: a pack comes to its place whole, by renaming.
 * @param cache absolute; made when it is needed.
 * @throws {PackError} with one sentence that names what is wrong. @throws {HumanError} when the file cannot be read.
 */
export async function unpackedFolder(archive: string, cache: string, now = Date.now()): Promise<string> {
  const bytes = await readArchiveFile(archive);
  const folder = path.join(cache, sha256Of(bytes));
  if (await touch(folder, now)) return folder;
  const pack = await unpackPack(bytes, cache);
  try {
    await rename(pack.folder, folder);
  } catch (error) {
    await rm(pack.folder, { recursive: true, force: true });
    // Another process was quicker.
    if (!(await touch(folder, now))) throw error;
  }
  await touch(folder, now);
  await removeUnused(cache, now);
  return folder;
}

async function removeUnused(cache: string, now: number): Promise<void> {
  for (const name of (await readdir(cache)).filter((entry) => ownName.test(entry))) {
    const folder = path.join(cache, name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    if (age > (name.startsWith(unpackingPrefix) ? abandonedMs : keptMs)) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** False when it is not there. */
async function touch(folder: string, now: number): Promise<boolean> {
  const seconds = now / 1000;
  return utimes(folder, seconds, seconds).then(
    () => true,
    () => false,
  );
}
