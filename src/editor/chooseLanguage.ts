import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { languages, type LanguageId } from '../core/language.ts';
import type { Progress } from '../core/progress.ts';

/** The language used last, for this problem or else for any, where its pack allows it. */
export function rememberedLanguage(entry: CatalogProblem, progress: Progress): LanguageId | undefined {
  const own = progress.of(entry.problem.uuid).lastLanguage;
  return [own, progress.lastLanguage].find((id) => id !== undefined && entry.pack.languages.includes(id));
}

/** Asks for a language; undefined when the person thinks better of it. */
export async function askForLanguage(
  entry: CatalogProblem,
  progress: Progress,
): Promise<LanguageId | undefined> {
  const { solvedIn } = progress.of(entry.problem.uuid);
  const picks = entry.pack.languages.map((id) => ({
    id,
    label: languages[id].title,
    ...(solvedIn.has(id) ? { description: vscode.l10n.t('solved') } : {}),
  }));
  const picked = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('{0}: which language?', entry.problem.title),
    placeHolder: vscode.l10n.t('Remembered for the next problem; “Change Language” asks again'),
  });
  return picked?.id;
}
