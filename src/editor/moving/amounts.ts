import * as vscode from 'vscode';
import type { MovedFolderName } from './movedFolders.ts';

/** What lies in a folder, counted, such as "2 notes". */
export function amountText(folder: MovedFolderName, count: number): string {
  switch (folder) {
    case 'lists':
      return vscode.l10n.t('favourites and lists');
    case 'notes':
      return count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
    case 'snapshots':
      return count === 1
        ? vscode.l10n.t('1 copy of your code')
        : vscode.l10n.t('{0} copies of your code', count);
    case 'rounds':
      return count === 1
        ? vscode.l10n.t('1 file of mock rounds')
        : vscode.l10n.t('{0} files of mock rounds', count);
    case 'stories':
      return count === 1 ? vscode.l10n.t('1 file of stories') : vscode.l10n.t('{0} files of stories', count);
  }
}

export function eventsText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 entry of the log') : vscode.l10n.t('{0} entries of the log', count);
}
