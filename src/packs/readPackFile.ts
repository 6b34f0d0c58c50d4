import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { packFilePlace } from '../core/packFile.ts';
import { packLimits, sizeText } from '../core/packLimits.ts';
import type { FindingCode } from './findingCodes.ts';

export type PackFileBytes =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly code: FindingCode; readonly message: string };

/** Where the system has no such flag, the look at each part of the path before has to do. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file of a pack's folder, which may be anybody's: no link is followed below `root`, nothing but a regular file is
 * opened, and no more is read than the format allows at that place.
 */
export async function readPackFile(root: string, file: string): Promise<PackFileBytes> {
  const parts = path.relative(root, file).split(path.sep);
  const maximum = packFilePlace(parts.join('/'))?.maximumBytes ?? packLimits.caseFileBytes;
  try {
    const link = await firstLink(root, parts);
    if (link !== undefined)
      return refused('F10', l10n.t('{0} is a link. Packs hold no links; copy the file.', link));
    return await readUpTo(file, maximum);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : l10n.t('unknown error');
    return refused(
      'F16',
      code === 'ENOENT'
        ? l10n.t('The file is missing. Add it.')
        : l10n.t('The file cannot be read ({0}).', code),
    );
  }
}

async function firstLink(root: string, parts: readonly string[]): Promise<string | undefined> {
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const stats = await Promise.all(paths.map((part) => lstat(path.join(root, part))));
  return paths.find((_, index) => stats[index]?.isSymbolicLink() === true);
}

async function readUpTo(file: string, maximum: number): Promise<PackFileBytes> {
  const handle = await open(file, constants.O_RDONLY | noFollow);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return refused('F10', l10n.t('Not a file. Packs hold plain files only.'));
    const tooLarge = refused(
      'F14',
      l10n.t('The file is over {0}. Make it smaller, or split it.', sizeText(maximum)),
    );
    if (stats.size > maximum) return tooLarge;
    const buffer = Buffer.alloc(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    return length > maximum ? tooLarge : { kind: 'read', bytes: buffer.subarray(0, length) };
  } finally {
    await handle.close();
  }
}

function refused(code: FindingCode, message: string): PackFileBytes {
  return { kind: 'refused', code, message };
}
