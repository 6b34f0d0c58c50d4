import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import type { QuestionSection } from '../../core/question.ts';
import type { QuestionChoice } from '../../core/questionChoice.ts';
import { questionLevelTitles } from '../../core/questionWords.ts';
import { symptomIndex, type Symptom } from '../../core/symptoms.ts';
import { visibleText } from '../../core/visibleText.ts';
import { questionCount, symptomText } from './questionItems.ts';

interface SymptomPick extends vscode.QuickPickItem {
  readonly symptom: Symptom;
}

/** All symptoms with what they lead to. */
export function symptomPicks(sections: readonly QuestionSection[], drills: readonly Drill[]): SymptomPick[] {
  return symptomIndex(sections, drills).map((symptom) => ({
    label: visibleText(symptom.name),
    description: symptomText(symptom.questions.length, symptom.drills.length),
    symptom,
  }));
}

type TargetPick = vscode.QuickPickItem &
  (
    | { readonly leads: 'drill'; readonly drill: string }
    | { readonly leads: 'questions'; readonly choice: QuestionChoice }
  );

/** What a symptom leads to: each drill, each question, and all questions at once where there are several. */
export function targetPicks({ name, questions, drills }: Symptom): TargetPick[] {
  const single = questions.map((question): TargetPick => ({
    leads: 'questions',
    label: `$(comment-discussion) ${visibleText(question.title)}`,
    description: questionLevelTitles[question.level],
    choice: { by: 'question', question: question.uuid },
  }));
  const all: TargetPick = {
    leads: 'questions',
    label: `$(run-all) ${vscode.l10n.t('Ask them all')}`,
    description: questionCount(questions.length),
    choice: { by: 'symptom', symptom: name },
  };
  return [
    ...drills.map((drill): TargetPick => ({
      leads: 'drill',
      label: `$(flame) ${visibleText(drill.title)}`,
      description: vscode.l10n.t('Drill'),
      drill: drill.uuid,
    })),
    ...single,
    ...(single.length > 1 ? [all] : []),
  ];
}
