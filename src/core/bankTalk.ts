import * as l10n from '@vscode/l10n';
import { groupsOf, type FollowUpTalk, type QuestionSource } from './followUpTalk.ts';
import type { Question, QuestionSection } from './question.ts';
import { questionLevelTitles } from './questionWords.ts';
import { stackTitle } from './stackTitle.ts';

/** The questions of a section of the bank; their log entries are written under the section. */
export function sectionQuestions({ uuid, title, version, items }: QuestionSection): QuestionSource {
  const questions = items.map((item) => ({
    problem: uuid,
    of: title,
    version,
    item,
    name: item.title,
    heading: { title: item.title, caption: captionOf(item) },
    ...(item.story ? ({ form: 'story' } as const) : {}),
  }));
  return { uuid, title, questions };
}

/** Questions of the bank on one page, in this order; those of one section stand together. */
export function bankTalk(
  sections: readonly QuestionSection[],
  { title, items, startedAt }: Pick<FollowUpTalk, 'title'> & { items: readonly string[]; startedAt: number },
): FollowUpTalk {
  const groups = groupsOf(sections.map(sectionQuestions), items);
  const [only, ...others] = groups;
  // A question alone has its title over itself.
  const isAlone = only?.questions.length === 1 && others.length === 0;
  return {
    get eyebrow() {
      return l10n.t('Question bank');
    },
    title: isAlone ? only.title : title,
    get caption() {
      return l10n.t('Answer as you would aloud');
    },
    groups,
    startedAt,
  };
}

/** `Core · Go 1.22 or newer`: whom it is for, and what it holds for. */
function captionOf({ level, stack, versions }: Question): string {
  const products = Object.entries(versions).map(([product, version]) => `${product} ${version}`);
  return [questionLevelTitles[level], ...(products.length > 0 ? products : stack.map(stackTitle))].join(
    ' · ',
  );
}
