import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import type { LanguageId } from '../core/language.ts';

/**
 * The folder for a problem in a language, by the template of the setting `codeRounds.folder`.
 * @param root absolute folder that the result stays inside of.
 * @throws {HumanError} when the template has an unknown placeholder or leads out of the root.
 */
export function solutionFolder(
  template: string,
  root: string,
  entry: CatalogProblem,
  language: LanguageId,
): string {
  const values: Readonly<Record<string, string>> = {
    pack: entry.pack.id,
    topic: entry.problem.tags[0] ?? 'other',
    slug: entry.problem.slug,
    language,
  };
  const relative = template.replaceAll(/\$\{([^}]*)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    const known = Object.keys(values).map((key) => `\${${key}}`);
    throw new HumanError(
      l10n.t(
        'The setting "codeRounds.folder" holds "{0}", which means nothing. Known: {1}.',
        placeholder,
        known.join(', '),
      ),
    );
  });
  const folder = path.resolve(root, relative);
  const inside = path.relative(root, folder);
  if (path.isAbsolute(inside) || inside.split(path.sep)[0] === '..') {
    throw new HumanError(
      l10n.t(
        'The setting "codeRounds.folder" leads out of {0}. Give a relative path without "..", such as "{1}".',
        root,
        '${slug}/${language}',
      ),
    );
  }
  return folder;
}
