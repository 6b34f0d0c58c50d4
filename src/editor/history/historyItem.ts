import * as vscode from 'vscode';
import { languages } from '../../core/language.ts';
import { commandIds, rowKinds } from '../ids.ts';
import type { HistoryGroupRow, HistoryRow, SnapshotRow, VariantRow } from './historyRow.ts';
import { momentText } from './moment.ts';
import { reasonText } from './reasonText.ts';
import type { SnapshotReason } from './snapshotName.ts';

/** A row of the group *History* as the editor draws and speaks it. */
export function historyItem(row: HistoryRow): vscode.TreeItem {
  switch (row.kind) {
    case 'history':
      return groupItem(row);
    case 'snapshot':
      return snapshotItem(row);
    case 'variant':
      return variantItem(row);
    case 'empty-history': {
      const item = new vscode.TreeItem(vscode.l10n.t('Nothing kept yet'));
      item.id = row.id;
      item.tooltip = vscode.l10n.t(
        'Every accepted submission and every reset keeps a copy of your code here.',
      );
      item.accessibilityInformation = { label: `${vscode.l10n.t('Nothing kept yet')}. ${item.tooltip}` };
      return item;
    }
  }
}

function groupItem({ id, entry }: HistoryGroupRow): vscode.TreeItem {
  const title = vscode.l10n.t('History');
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('history');
  item.contextValue = rowKinds.history;
  item.tooltip = vscode.l10n.t('Copies of your code, and variants of it');
  item.accessibilityInformation = { label: vscode.l10n.t('{0} of {1}', title, entry.problem.title) };
  return item;
}

function snapshotItem(row: SnapshotRow): vscode.TreeItem {
  const { reason, at, language } = row.snapshot;
  const item = new vscode.TreeItem(momentText(at));
  const face = `${reasonText(reason)}, ${languages[language].title}`;
  item.id = row.id;
  item.description = face;
  item.iconPath = reasonIcon(reason);
  item.contextValue = rowKinds.snapshot;
  item.command = compare(row);
  item.tooltip = vscode.l10n.t('{0}: {1}. Compares it with your code of now.', momentText(at), face);
  item.accessibilityInformation = {
    label: vscode.l10n.t(
      '{0}, {1}, copy of your code for {2}',
      momentText(at),
      face,
      row.entry.problem.title,
    ),
  };
  return item;
}

function variantItem(row: VariantRow): vscode.TreeItem {
  const { name, file, language } = row.variant;
  const item = new vscode.TreeItem(name);
  item.id = row.id;
  item.description = vscode.l10n.t('variant, {0}', languages[language].title);
  item.iconPath = new vscode.ThemeIcon('git-branch');
  item.contextValue = rowKinds.variant;
  item.command = compare(row);
  item.tooltip = vscode.l10n.t('{0}. Compares it with your code of now.', file);
  item.accessibilityInformation = {
    label: vscode.l10n.t(
      '{0}, variant of your code for {1}, {2}',
      name,
      row.entry.problem.title,
      languages[language].title,
    ),
  };
  return item;
}

function compare(row: SnapshotRow | VariantRow): vscode.Command {
  return {
    command: commandIds.compareEarlierCode,
    title: vscode.l10n.t('Compare with Now'),
    arguments: [row],
  };
}

function reasonIcon(reason: SnapshotReason): vscode.ThemeIcon {
  switch (reason) {
    case 'accepted':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'reset':
      return new vscode.ThemeIcon('discard');
    case 'replaced':
      return new vscode.ThemeIcon('replace-all');
  }
}
