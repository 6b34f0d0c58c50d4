import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { packFilePlace } from '../../core/packFile.ts';
import { isImageNamed } from '../imageKind.ts';
import { formatIssue, type PackIssue } from '../issue.ts';
import { refusedArchive, refusedEntry, type PackError } from '../packError.ts';
import { parseJson } from '../readJsonFile.ts';
import { hasByteOrderMark, textOf } from '../textOf.ts';

/**
 * Checks that a file is what its ending says: text in UTF-8 without a byte order mark, JSON within the limits, an image of
 * that kind. Schemas come later; this holds for files that nothing reads yet as well.
 * @throws {PackError} naming the file.
 */
export function checkFile(name: string, bytes: Buffer): void {
  const kind = packFilePlace(name)?.kind;
  if (kind === 'image') {
    if (!isImageNamed(name, bytes))
      throw refusedEntry(name, l10n.t('is no image of the kind that its ending says'));
    return;
  }
  if (hasByteOrderMark(bytes)) throw refusedEntry(name, l10n.t('begins with a byte order mark'));
  const text = textOf(bytes);
  if (text === undefined) throw refusedEntry(name, l10n.t('is not UTF-8 text'));
  if (text.includes('\0')) throw refusedEntry(name, l10n.t('is not text: it has a NUL character'));
  if (kind !== 'json') return;
  const read = parseJson(text, name, z.unknown());
  if (read.kind === 'invalid') throw refusedIssues(read.issues);
}

/** The refusal of an archive for what is wrong in its files. */
export function refusedIssues(issues: readonly PackIssue[]): PackError {
  const [first, ...more] = issues;
  if (first === undefined) return refusedArchive(l10n.t('The pack cannot be read'));
  const told = formatIssue(first).replace(/\.$/, '');
  return refusedArchive(more.length === 0 ? told : l10n.t('{0} (and {1} more)', told, more.length));
}
