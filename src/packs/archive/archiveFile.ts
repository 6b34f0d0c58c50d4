import { open, type FileHandle } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../../core/humanError.ts';
import { packLimits, sizeText } from '../../core/packLimits.ts';
import { refusedArchive } from '../packError.ts';

/**
 * Reads an archive into memory, where nobody changes it between a check and its use.
 * @throws {HumanError} when it cannot be read. @throws {PackError} when it is no file, or over the limit.
 */
export async function readArchiveFile(file: string): Promise<Buffer> {
  const handle = await opened(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw refusedArchive(l10n.t('{0} is no file', file));
    if (stats.size > packLimits.archiveBytes) {
      throw refusedArchive(l10n.t('The archive is over {0}', sizeText(packLimits.archiveBytes)));
    }
    const buffer = Buffer.alloc(stats.size);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : l10n.t('unknown error');
    throw new HumanError(
      l10n.t('{0} cannot be read ({1}). Name an archive made by "code-rounds pack build".', file, code),
      {
        cause,
      },
    );
  }
}
