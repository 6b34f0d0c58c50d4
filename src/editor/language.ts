import * as vscode from 'vscode';
import { speak } from '../core/spokenLanguage.ts';

// What is below the editor, and the tables of strings in it, ask this library while their modules load: whoever
// bundles them imports this module first.
speak(vscode.l10n.bundle ?? {});

/** The language that our own strings are shown in: English where the editor's language has no translation here. */
export function interfaceLanguage(): string {
  const { language } = vscode.env;
  return vscode.l10n.bundle !== undefined || /^en\b/.test(language) ? language : 'en';
}

/** The translations, as a page reads them; empty for English. Safe between the tags of a script. */
export function translationsJson(): string {
  return JSON.stringify(vscode.l10n.bundle ?? {}).replaceAll('<', '\\u003c');
}
