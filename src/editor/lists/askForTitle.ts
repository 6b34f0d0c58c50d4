import * as vscode from 'vscode';
import { problemListsSchema } from '../../core/problemLists.ts';

const titleSchema = problemListsSchema.shape.lists.unwrap().element.shape.title;

/** Asks what a list is to be called; undefined when the person thinks better of it. */
export async function askForTitle(question: string, before = ''): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    title: question,
    value: before,
    placeHolder: vscode.l10n.t('Such as “Before Friday”'),
    validateInput: (value) =>
      titleSchema.safeParse(value).success
        ? undefined
        : vscode.l10n.t('Give it a title of 1 to 80 characters.'),
  });
  return title?.trim();
}
