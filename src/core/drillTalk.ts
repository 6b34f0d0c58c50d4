import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import type { FollowUpTalk, QuestionSource } from './followUpTalk.ts';

/** The questions of a drill; their log entries are written under the drill. */
export function drillQuestions({ uuid, title, version, followUps }: Drill): QuestionSource {
  const questions = followUps.map((item, index) => ({
    problem: uuid,
    of: title,
    version,
    item,
    get name() {
      return l10n.t('Question {0}', index + 1);
    },
  }));
  return { uuid, title, questions };
}

/** The questions for after a drill, on one page. */
export function drillTalk(drill: Drill): FollowUpTalk {
  const { uuid, title, questions } = drillQuestions(drill);
  return {
    get eyebrow() {
      return l10n.t('Follow-ups · incident drill');
    },
    title,
    get caption() {
      return l10n.t('After the incident');
    },
    groups: [
      {
        id: uuid,
        get title() {
          return l10n.t('What the incident asks');
        },
        questions,
      },
    ],
  };
}
