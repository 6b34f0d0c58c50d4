import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import { languageOfFile, type LanguageId } from '../core/language.ts';
import { readPackFile } from './readPackFile.ts';
import { textOf } from './textOf.ts';

/** The Markdown of the prompt. @throws {HumanError} when the pack lacks it. */
export function readPrompt(entry: CatalogProblem): Promise<string> {
  return readProse(entry, 'prompt.md');
}

/** The Markdown of the editorial. @throws {HumanError} when the pack lacks it. */
export function readEditorial(entry: CatalogProblem): Promise<string> {
  return readProse(entry, 'editorial.md');
}

/** The solution that the editorial shows in this language, if the pack has one. */
export async function readEditorialSolution(
  entry: CatalogProblem,
  language: LanguageId,
): Promise<string | undefined> {
  const name = Object.entries(entry.problem.submissions).find(
    ([file, submission]) => submission === 'editorial' && languageOfFile(file) === language,
  )?.[0];
  return name === undefined ? undefined : readProse(entry, `solutions/${name}`);
}

async function readProse(entry: CatalogProblem, name: string): Promise<string> {
  const root = path.dirname(path.dirname(entry.folder));
  const read = await readPackFile(root, path.join(entry.folder, name));
  const text = read.kind === 'read' ? textOf(read.bytes) : undefined;
  if (text !== undefined) return text;
  throw new HumanError(
    l10n.t(
      'The pack {0} has no readable {1} for "{2}". Install the pack again, or tell its author.',
      entry.pack.id,
      name,
      entry.problem.title,
    ),
  );
}
