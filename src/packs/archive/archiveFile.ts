import { open, type FileHandle } from 'node:fs/promises';
import { HumanError } from '../../core/humanError.ts';
import { packLimits, sizeText } from '../../core/packLimits.ts';
import { refusedArchive } from '../packError.ts';

/**
 * Opens an archive for as long as `use` lasts.
 * @throws {HumanError} when it cannot be opened. @throws {PackError} when it is no file, or over the limit.
 */
export async function withArchiveFile<T>(
  file: string,
  use: (handle: FileHandle, bytes: number) => Promise<T>,
): Promise<T> {
  const handle = await opened(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw refusedArchive(`${file} is no file`);
    if (stats.size > packLimits.archiveBytes) {
      throw refusedArchive(`The archive is over ${sizeText(packLimits.archiveBytes)}`);
    }
    return await use(handle, stats.size);
  } finally {
    await handle.close();
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new HumanError(
      `${file} cannot be read (${code}). Name an archive made by "code-rounds pack build".`,
      {
        cause,
      },
    );
  }
}
