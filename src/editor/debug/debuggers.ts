import * as vscode from 'vscode';
import { languages, type LanguageId } from '../../core/language.ts';
import { ActionableError } from '../actionableError.ts';

/** Which extension debugs a language, and what it is called. */
const debuggers: Readonly<Record<LanguageId, { readonly id: string; readonly title: string }>> = {
  typescript: { id: 'ms-vscode.js-debug', title: 'JavaScript Debugger' },
  javascript: { id: 'ms-vscode.js-debug', title: 'JavaScript Debugger' },
  python: { id: 'ms-python.debugpy', title: 'Python Debugger' },
  go: { id: 'golang.go', title: 'Go' },
  java: { id: 'vscjava.vscode-java-debug', title: 'Debugger for Java' },
};

/** @throws {HumanError} when the extension that debugs this language is not there, saying which to install. */
export function refuseWithoutDebugger(language: LanguageId): void {
  const { id, title } = debuggers[language];
  if (vscode.extensions.getExtension(id) !== undefined) return;
  throw new ActionableError(
    vscode.l10n.t(
      'Debugging {0} needs the extension “{1}” ({2}). Install or enable it, then debug again.',
      languages[language].title,
      title,
      id,
    ),
    [
      {
        title: vscode.l10n.t('Show Extension'),
        run: () => vscode.commands.executeCommand('workbench.extensions.search', `@id:${id}`),
      },
    ],
  );
}
