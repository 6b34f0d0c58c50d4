import type { Drill } from './drill.ts';
import type { FollowUpTalk, QuestionSource } from './followUpTalk.ts';

/** The questions of a drill; their log entries are written under the drill. */
export function drillQuestions({ uuid, title, version, followUps }: Drill): QuestionSource {
  const questions = followUps.map((item, index) => ({
    problem: uuid,
    of: title,
    version,
    item,
    name: `Question ${index + 1}`,
  }));
  return { uuid, title, questions };
}

/** The questions for after a drill, on one page. */
export function drillTalk(drill: Drill): FollowUpTalk {
  const { uuid, title, questions } = drillQuestions(drill);
  return {
    eyebrow: 'Follow-ups · incident drill',
    title,
    caption: 'After the incident',
    groups: [{ id: uuid, title: 'What the incident asks', questions }],
  };
}
