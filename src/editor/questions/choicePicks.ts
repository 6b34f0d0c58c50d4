import * as vscode from 'vscode';
import type { QuestionSection } from '../../core/question.ts';
import { questionsBy, type QuestionChoice } from '../../core/questionChoice.ts';
import { coverageOf, type Standings } from '../../core/questionStanding.ts';
import { questionLevels } from '../../core/questionWords.ts';
import { visibleText } from '../../core/visibleText.ts';
import { coverageText } from './questionItems.ts';

interface ChoicePick extends vscode.QuickPickItem {
  /** Left out for a heading. */
  readonly choice?: QuestionChoice;
}

/** All that a session can be chosen by, under headings, each with how much of it was asked. */
export function choicePicks(sections: readonly QuestionSection[], known: Standings): ChoicePick[] {
  const stacks = new Set(sections.flatMap(({ items }) => items.flatMap(({ stack }) => stack)));
  const pick = (choice: QuestionChoice): ChoicePick[] => {
    const { title, questions } = questionsBy(choice, sections);
    const description = coverageText(coverageOf(questions, known));
    return questions.length === 0 ? [] : [{ label: visibleText(title), description, choice }];
  };
  const byTitle = (left: ChoicePick, right: ChoicePick) => left.label.localeCompare(right.label);
  return [
    ...pick({ by: 'random' }),
    heading(vscode.l10n.t('Sections')),
    ...sections.flatMap(({ uuid }) => pick({ by: 'section', section: uuid })),
    heading(vscode.l10n.t('Levels')),
    ...questionLevels.flatMap((level) => pick({ by: 'level', level })),
    ...(stacks.size === 0 ? [] : [heading(vscode.l10n.t('Stacks'))]),
    ...[...stacks].flatMap((stack) => pick({ by: 'stack', stack })).toSorted(byTitle),
  ];
}

function heading(label: string): ChoicePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
