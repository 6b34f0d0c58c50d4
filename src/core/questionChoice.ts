import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { slugSchema, uuidSchema } from './identity.ts';
import { questionLevelSchema, symptomSchema, type Question, type QuestionSection } from './question.ts';
import { questionLevelTitles } from './questionWords.ts';
import { stackTitle } from './stackTitle.ts';
import { midSentence } from './wordLanguage.ts';

/** What the questions of a session are chosen by. */
export const questionChoiceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('random') }),
  z.strictObject({ by: z.literal('section'), section: uuidSchema }),
  z.strictObject({
    by: z.literal('level'),
    level: questionLevelSchema,
    section: uuidSchema.optional().describe('Left out: of all sections.'),
  }),
  z.strictObject({ by: z.literal('stack'), stack: slugSchema }),
  z.strictObject({ by: z.literal('symptom'), symptom: symptomSchema }),
  z.strictObject({ by: z.literal('question'), question: uuidSchema }),
]);
export type QuestionChoice = z.infer<typeof questionChoiceSchema>;

export interface ChosenQuestions {
  /** Of the session. */
  readonly title: string;
  readonly questions: readonly Question[];
  /** Whether they come in the order of the pack, which leads from easy to hard. */
  readonly order: 'graded' | 'mixed';
  /** Whether a session asks them all, or some of them. */
  readonly asks: 'all' | 'some';
}

/** All questions of a choice; none where the bank holds no such. */
export function questionsBy(choice: QuestionChoice, sections: readonly QuestionSection[]): ChosenQuestions {
  const all = sections.flatMap(({ items }) => items);
  switch (choice.by) {
    case 'random':
      return { title: l10n.t('At random'), questions: all, order: 'mixed', asks: 'some' };
    case 'section': {
      const section = sections.find(({ uuid }) => uuid === choice.section);
      return { title: section?.title ?? '', questions: section?.items ?? [], order: 'graded', asks: 'some' };
    }
    case 'level': {
      const section = sections.find(({ uuid }) => uuid === choice.section);
      const questions = (choice.section === undefined ? all : (section?.items ?? [])).filter(
        ({ level }) => level === choice.level,
      );
      const level = questionLevelTitles[choice.level];
      const title = section === undefined ? level : `${section.title}: ${midSentence(level)}`;
      return { title, questions, order: 'mixed', asks: 'some' };
    }
    case 'stack': {
      const questions = all.filter(({ stack }) => stack.includes(choice.stack));
      return { title: stackTitle(choice.stack), questions, order: 'mixed', asks: 'some' };
    }
    case 'symptom': {
      const wanted = choice.symptom.toLowerCase();
      const questions = all.filter(({ symptoms }) => symptoms.some((name) => name.toLowerCase() === wanted));
      return { title: choice.symptom, questions, order: 'graded', asks: 'all' };
    }
    case 'question': {
      const question = all.find(({ uuid }) => uuid === choice.question);
      return {
        title: question?.title ?? '',
        questions: question === undefined ? [] : [question],
        order: 'graded',
        asks: 'all',
      };
    }
  }
}
