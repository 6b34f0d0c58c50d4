import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../core/humanError.ts';
import { applyFixes } from './applyFixes.ts';
import type { Finding, Fix } from './finding.ts';
import { replaceFile } from './replaceFile.ts';

/**
 * Makes the fixes of these findings in the files of a pack.
 * @param root absolute folder of the pack.
 * @returns how many findings were mended.
 * @throws {HumanError} when a file cannot be written.
 */
export async function mendPack(root: string, findings: readonly Finding[]): Promise<number> {
  const byFile = new Map<string, Fix[]>();
  for (const { path: file, fix } of findings) {
    if (fix !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), fix]);
  }
  let mended = 0;
  for (const [name, fixes] of byFile) {
    const file = path.join(root, name);
    const text = await readFile(file, 'utf8');
    const better = applyFixes(text, fixes);
    if (better === text) continue;
    try {
      await replaceFile(file, better);
    } catch (cause) {
      throw new HumanError(l10n.t('{0} cannot be written. Make it writable, or mend it by hand.', file), {
        cause,
      });
    }
    mended += fixes.length;
  }
  return mended;
}
