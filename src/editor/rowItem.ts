import * as vscode from 'vscode';
import { difficultyTitle } from '../core/difficulty.ts';
import type { ProblemStatus } from '../core/progress.ts';
import { formatIssue } from '../packs/issue.ts';
import type { BrokenPack } from './catalogStore.ts';
import { historyItem } from './history/historyItem.ts';
import { commandIds, rowKinds, type RowKind } from './ids.ts';
import type { GroupRow, LinkRow, PackRow, ProblemRow, Row, WarningRow } from './problemRows.ts';

/** A row as the editor draws and speaks it. */
export function rowItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'pack':
    case 'group':
      return countedItem(row);
    case 'problem':
      return problemItem(row);
    case 'link':
      return linkItem(row);
    case 'history':
      return historyItem(row);
    case 'warning':
      return warningItem(row);
  }
}

function countedItem(row: PackRow | GroupRow): vscode.TreeItem {
  const { title } = row;
  const item = new vscode.TreeItem(
    title,
    row.open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = row.id;
  item.description = `${row.solved}/${row.total}`;
  item.contextValue = row.kind === 'pack' ? packKind(row) : rowKinds.group;
  if (row.kind === 'pack') item.iconPath = new vscode.ThemeIcon('package');
  const label = vscode.l10n.t('{0}, {1} of {2} solved', title, row.solved, row.total);
  item.tooltip = label;
  item.accessibilityInformation = { label };
  return item;
}

function packKind({ source }: PackRow): RowKind {
  switch (source.kind) {
    case 'authored':
      return rowKinds.authoredPack;
    case 'installed':
      return rowKinds.installedPack;
    case 'built-in':
    case 'contributed':
    case 'setting':
      return rowKinds.pack;
  }
}

function problemItem(row: ProblemRow): vscode.TreeItem {
  const { problem } = row.entry;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(problem.title, row.rows.length > 0 ? Collapsed : None);
  const difficulty = difficultyTitle(problem.difficulty);
  item.id = row.id;
  const isDraft = problem.status === 'draft';
  const face = isDraft ? vscode.l10n.t('draft, {0}', difficulty) : difficulty;
  const news = newsText(row);
  // In place of the difficulty, since a narrow tree cuts what is long.
  item.description = news ?? face;
  item.iconPath = statusIcon(row.status);
  item.contextValue = problem.followUps === undefined ? rowKinds.problem : rowKinds.problemWithFollowUps;
  item.command = { command: commandIds.openProblem, title: vscode.l10n.t('Open Problem'), arguments: [row] };
  item.tooltip = vscode.l10n.t(
    '{0}: {1}, about {2} minutes. {3}',
    problem.title,
    difficulty,
    problem.minutes,
    statusText(row.status),
  );
  item.accessibilityInformation = {
    label: [problem.title, statusText(row.status), difficulty, ...(news === undefined ? [] : [news])].join(
      ', ',
    ),
  };
  return item;
}

function newsText({ newCases }: ProblemRow): string | undefined {
  if (newCases === 0) return undefined;
  return newCases === 1
    ? vscode.l10n.t('1 new case: check again')
    : vscode.l10n.t('{0} new cases: check again', newCases);
}

function statusIcon(status: ProblemStatus): vscode.ThemeIcon {
  switch (status) {
    case 'new':
      return new vscode.ThemeIcon('circle-large-outline');
    case 'attempted':
      return new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('list.warningForeground'));
    case 'solved':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
  }
}

function statusText(status: ProblemStatus): string {
  switch (status) {
    case 'new':
      return vscode.l10n.t('Not tried yet');
    case 'attempted':
      return vscode.l10n.t('Attempted');
    case 'solved':
      return vscode.l10n.t('Solved');
  }
}

function linkItem(row: LinkRow): vscode.TreeItem {
  const { title, description, icon, command } = linkFace(row);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  item.id = row.id;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = rowKinds.link;
  item.command = { command, title, arguments: [row] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0} of {1}, {2}', title, row.entry.problem.title, description),
  };
  return item;
}

function linkFace(row: LinkRow): { title: string; description: string; icon: string; command: string } {
  switch (row.link) {
    case 'hints':
      return {
        title: vscode.l10n.t('Hints'),
        description: vscode.l10n.t('{0} of {1} seen', row.count, row.entry.problem.hints.length),
        icon: 'lightbulb',
        command: commandIds.showHint,
      };
    case 'followUps':
      return {
        title: vscode.l10n.t('Follow-ups'),
        description:
          row.count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', row.count),
        icon: 'comment-discussion',
        command: commandIds.openFollowUps,
      };
    case 'editorial':
      return {
        title: vscode.l10n.t('Editorial'),
        description: vscode.l10n.t('open since you solved it'),
        icon: 'book',
        command: commandIds.showEditorial,
      };
    case 'cost':
      return {
        title: vscode.l10n.t('Cost'),
        description: vscode.l10n.t('how it grows'),
        icon: 'graph-line',
        command: commandIds.showCost,
      };
  }
}

function warningKind({ source }: BrokenPack): RowKind {
  if (source.kind === 'authored') return rowKinds.authoredWarning;
  return source.kind === 'installed' ? rowKinds.installedWarning : rowKinds.warning;
}

function warningItem({ id, pack }: WarningRow): vscode.TreeItem {
  const item = new vscode.TreeItem(pack.title, vscode.TreeItemCollapsibleState.None);
  const faults =
    pack.issues.length === 1
      ? vscode.l10n.t('1 fault in this pack')
      : vscode.l10n.t('{0} faults in this pack', pack.issues.length);
  item.id = id;
  item.description = faults;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = warningKind(pack);
  item.command = { command: commandIds.showLog, title: vscode.l10n.t('Show Log') };
  item.tooltip = [pack.source.folder, ...pack.issues.slice(0, 10).map(formatIssue)].join('\n');
  item.accessibilityInformation = { label: vscode.l10n.t('{0}: {1}', pack.title, faults) };
  return item;
}
