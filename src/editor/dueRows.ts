import * as vscode from 'vscode';
import type { DueToday, ReviewCard } from '../core/review.ts';
import { visibleText } from '../core/visibleText.ts';
import { commandIds, rowKinds } from './ids.ts';

/** The group *Due for review*. */
export interface DueRow {
  readonly kind: 'due';
  readonly waiting: number;
  readonly rows: readonly DueQuestionRow[];
}

/** One question in it. */
export interface DueQuestionRow {
  readonly kind: 'due-question';
  readonly card: ReviewCard;
}

/** Nothing where nothing is due: an empty group would only ask for attention. */
export function dueRows({ cards, waiting }: DueToday): readonly DueRow[] {
  if (cards.length === 0) return [];
  const rows = cards.map((card): DueQuestionRow => ({ kind: 'due-question', card }));
  return [{ kind: 'due', waiting, rows }];
}

export function dueItem(row: DueRow | DueQuestionRow): vscode.TreeItem {
  return row.kind === 'due' ? groupItem(row) : questionItem(row);
}

function groupItem({ rows, waiting }: DueRow): vscode.TreeItem {
  const title = vscode.l10n.t('Due for review');
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  const count = rows.length === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', rows.length);
  item.id = 'due';
  item.description = String(rows.length);
  item.iconPath = new vscode.ThemeIcon('history');
  item.contextValue = rowKinds.due;
  item.tooltip =
    waiting === 0
      ? vscode.l10n.t('{0} to answer again today', count)
      : vscode.l10n.t('{0} to answer again today; {1} more wait, by your daily limit', count, waiting);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1}', title, count) };
  return item;
}

function questionItem({ card }: DueQuestionRow): vscode.TreeItem {
  const { item: question } = card.question;
  const name = visibleText(card.question.name);
  const of = visibleText(card.question.of);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
  item.id = `due/${question.uuid}`;
  item.description = of;
  item.iconPath = new vscode.ThemeIcon('comment-discussion');
  item.contextValue = rowKinds.dueQuestion;
  item.command = { command: commandIds.reviewNow, title: vscode.l10n.t('Review Now') };
  item.accessibilityInformation = { label: vscode.l10n.t('{0} of {1}, due for review', name, of) };
  return item;
}
