import * as vscode from 'vscode';
import { favouritesId } from '../../core/problemLists.ts';
import { commandIds, rowKinds } from '../ids.ts';
import type { BrokenListsRow, ListRow, ListTreeRow, MissingRow } from './listRows.ts';

export function favouritesTitle(): string {
  return vscode.l10n.t('Favourites');
}

/** A row of the lists as the editor draws and speaks it. */
export function listItem(row: ListTreeRow): vscode.TreeItem {
  switch (row.kind) {
    case 'list':
      return item(row);
    case 'listed-missing':
      return missingItem(row);
    case 'lists-broken':
      return brokenItem(row);
  }
}

function item({ id, list, title, solved, total }: ListRow): vscode.TreeItem {
  const isFavourites = list === favouritesId;
  const shown = title ?? favouritesTitle();
  const label = vscode.l10n.t('{0}, a list, {1} of {2} solved', shown, solved, total);
  const made = new vscode.TreeItem(shown, vscode.TreeItemCollapsibleState.Collapsed);
  made.id = id;
  made.description = `${solved}/${total}`;
  made.iconPath = new vscode.ThemeIcon(isFavourites ? 'star-full' : 'list-unordered');
  made.contextValue = isFavourites ? rowKinds.favourites : rowKinds.list;
  made.tooltip = label;
  made.accessibilityInformation = { label };
  return made;
}

function missingItem({ id, problem }: MissingRow): vscode.TreeItem {
  const made = new vscode.TreeItem(vscode.l10n.t('Not installed'), vscode.TreeItemCollapsibleState.None);
  const label = vscode.l10n.t('A problem that no installed pack has: {0}', problem);
  made.id = id;
  made.description = problem;
  made.iconPath = new vscode.ThemeIcon('question');
  made.contextValue = rowKinds.missing;
  made.tooltip = label;
  made.accessibilityInformation = { label };
  return made;
}

function brokenItem({ id, faults }: BrokenListsRow): vscode.TreeItem {
  const made = new vscode.TreeItem(vscode.l10n.t('My lists'), vscode.TreeItemCollapsibleState.None);
  const words = vscode.l10n.t('the file does not fit');
  made.id = id;
  made.description = words;
  made.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  made.contextValue = rowKinds.brokenLists;
  made.command = { command: commandIds.openLists, title: vscode.l10n.t('Open My Lists') };
  made.tooltip = faults.join('\n');
  made.accessibilityInformation = { label: vscode.l10n.t('My lists: {0}. Open the file to mend it.', words) };
  return made;
}
