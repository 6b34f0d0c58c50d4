import * as vscode from 'vscode';
import { visibleText } from '../../core/visibleText.ts';
import { commandIds, rowKinds } from '../ids.ts';
import { questionCount } from './questionItems.ts';
import type { StoriesRow, StoryRow } from './storyRows.ts';

/** A row of a story, or of their group, as the editor draws and speaks it. */
export function storyItem(row: StoriesRow | StoryRow): vscode.TreeItem {
  const item = row.kind === 'stories' ? groupItem(row) : tellingItem(row);
  item.id = row.id;
  return item;
}

function groupItem({ rows }: StoriesRow): vscode.TreeItem {
  const title = vscode.l10n.t('My stories');
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(rows.length);
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.contextValue = rowKinds.stories;
  item.tooltip = vscode.l10n.t('Stories that you told, on this machine alone');
  item.accessibilityInformation = { label: `${title}, ${rows.length}` };
  return item;
}

function tellingItem(row: StoryRow): vscode.TreeItem {
  const title = visibleText(row.title);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  const gaps = row.gaps.join(' ');
  const tags = row.tags.join(', ');
  item.description = gaps === '' ? tags : gaps;
  item.iconPath = new vscode.ThemeIcon(gaps === '' ? 'pass' : 'circle-large-outline');
  item.contextValue = rowKinds.story;
  item.command = {
    command: commandIds.startQuestions,
    title: vscode.l10n.t('Start Questions...'),
    arguments: [{ choice: row.choice }],
  };
  const told = vscode.l10n.t('Told for {0}', questionCount(row.questions));
  item.tooltip = [title, ...(tags === '' ? [] : [tags]), told, ...(gaps === '' ? [] : [gaps])].join('\n');
  item.accessibilityInformation = {
    label: [title, ...row.tags, gaps].filter((part) => part !== '').join(', '),
  };
  return item;
}
