import * as vscode from 'vscode';
import { questionLevelTitles } from '../../core/questionWords.ts';
import type { Coverage, Standing } from '../../core/questionStanding.ts';
import { visibleText } from '../../core/visibleText.ts';
import { commandIds, rowKinds } from '../ids.ts';
import type {
  BankRow,
  DrillRow,
  LevelRow,
  QuestionRow,
  SectionRow,
  SymptomRow,
  SymptomsRow,
} from './questionRows.ts';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** A row as the editor draws and speaks it. */
export function bankItem(row: BankRow): vscode.TreeItem {
  const item = drawn(row);
  item.id = row.id;
  return item;
}

function drawn(row: BankRow): vscode.TreeItem {
  switch (row.kind) {
    case 'section':
      return countedItem(row, row.description);
    case 'level':
      return countedItem(row);
    case 'question':
      return questionItem(row);
    case 'symptoms':
      return symptomsItem(row);
    case 'symptom':
      return symptomItem(row);
    case 'drill':
      return drillItem(row);
  }
}

function countedItem(row: SectionRow | LevelRow, about?: string): vscode.TreeItem {
  const title = visibleText(row.title);
  const item = new vscode.TreeItem(title, Collapsed);
  const counts = coverageText(row.coverage);
  item.description = counts;
  item.contextValue = row.kind === 'section' ? rowKinds.section : rowKinds.level;
  item.tooltip = [title, ...(about === undefined ? [] : [visibleText(about)]), counts].join('\n');
  item.accessibilityInformation = { label: `${title}, ${counts}` };
  return item;
}

/** `asked 3 of 12 · held 1 · due 1`, and before anything was asked how much there is. */
export function coverageText({ total, asked, held, due }: Coverage): string {
  if (asked === 0) return questionCount(total);
  const parts = [
    vscode.l10n.t('asked {0} of {1}', asked, total),
    ...(held > 0 ? [vscode.l10n.t('held {0}', held)] : []),
    ...(due > 0 ? [vscode.l10n.t('due {0}', due)] : []),
  ];
  return parts.join(' · ');
}

export function questionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', count);
}

function questionItem({ question, standing, choice }: QuestionRow): vscode.TreeItem {
  const title = visibleText(question.title);
  const item = new vscode.TreeItem(title, None);
  const words = standingText(standing);
  const level = questionLevelTitles[question.level];
  item.iconPath = standingIcon(standing);
  item.contextValue = rowKinds.question;
  item.command = {
    command: commandIds.startQuestions,
    title: vscode.l10n.t('Start Questions...'),
    arguments: [{ choice }],
  };
  item.tooltip = vscode.l10n.t('{0}: {1}, about {2} minutes. {3}', title, level, question.minutes, words);
  item.accessibilityInformation = { label: [title, words, level].join(', ') };
  return item;
}

function standingText(standing: Standing): string {
  switch (standing) {
    case 'new':
      return vscode.l10n.t('Not asked yet');
    case 'asked':
      return vscode.l10n.t('Asked, not held yet');
    case 'held':
      return vscode.l10n.t('Held');
    case 'due':
      return vscode.l10n.t('Due for review');
  }
}

function standingIcon(standing: Standing): vscode.ThemeIcon {
  switch (standing) {
    case 'new':
      return new vscode.ThemeIcon('circle-large-outline');
    case 'asked':
      return new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('list.warningForeground'));
    case 'held':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
    case 'due':
      return new vscode.ThemeIcon('history');
  }
}

function symptomsItem({ rows }: SymptomsRow): vscode.TreeItem {
  const title = vscode.l10n.t('What do you see?');
  const item = new vscode.TreeItem(title, Collapsed);
  item.description =
    rows.length === 1 ? vscode.l10n.t('1 symptom') : vscode.l10n.t('{0} symptoms', rows.length);
  item.iconPath = new vscode.ThemeIcon('pulse');
  item.contextValue = rowKinds.symptoms;
  item.tooltip = vscode.l10n.t('From what one sees to the questions and drills that are about it');
  item.accessibilityInformation = { label: `${title} ${item.description}` };
  return item;
}

function symptomItem({ symptom }: SymptomRow): vscode.TreeItem {
  const title = visibleText(symptom.name);
  const item = new vscode.TreeItem(title, Collapsed);
  const counts = symptomText(symptom.questions.length, symptom.drills.length);
  item.description = counts;
  item.contextValue = symptom.questions.length > 0 ? rowKinds.symptom : rowKinds.symptomOfDrills;
  item.accessibilityInformation = { label: `${title}, ${counts}` };
  return item;
}

/** `2 questions, 1 drill`, without what there is none of. */
export function symptomText(questions: number, drills: number): string {
  const drillCount = drills === 1 ? vscode.l10n.t('1 drill') : vscode.l10n.t('{0} drills', drills);
  return [...(questions > 0 ? [questionCount(questions)] : []), ...(drills > 0 ? [drillCount] : [])].join(
    ', ',
  );
}

function drillItem({ drill }: DrillRow): vscode.TreeItem {
  const title = visibleText(drill.title);
  const item = new vscode.TreeItem(title, None);
  item.description = vscode.l10n.t('Drill');
  item.iconPath = new vscode.ThemeIcon('flame');
  item.contextValue = rowKinds.symptomDrill;
  item.command = {
    command: commandIds.playDrill,
    title: vscode.l10n.t('Play Drill'),
    arguments: [drill.uuid],
  };
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, drill', title) };
  return item;
}
