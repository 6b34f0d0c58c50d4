import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const IMPORTS = "import * as vscode from 'vscode';\nimport * as l10n from '@vscode/l10n';\n";

/**
 * What the sources ask to have translated: the English words by the key of a bundle, which are the same unless the
 * sources comment on them.
 */
export async function sourceStrings(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = globSync('**/*.ts', { cwd: folder })
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((text) => text.includes('l10n'));
  // The search is prepared anew for every file that imports one of the two, which takes 20 times as long as all of
  // the sources in one.
  const contents = [IMPORTS, ...texts.map(spelledOut)].join('\n');
  const found = await getL10nJson([{ extension: '.ts', contents }]);
  return new Map(
    Object.entries(found).map(([key, value]) => [key, typeof value === 'string' ? value : value.message]),
  );
}

/** Without its imports, and with `t` called by its whole name: the search does not see it alone. */
function spelledOut(text: string): string {
  const body = text.replaceAll(/^import [^;]*;$/gm, '');
  return text.includes("import { t } from '@vscode/l10n'")
    ? body.replaceAll(/(?<![\w.$])t\(/g, 'l10n.t(')
    : body;
}
