import type { FollowUpItem, FollowUpSet } from './followUp.ts';
import { followUpSteps, levelTitles, stepTitles } from './followUpWords.ts';

/** One question of a talk, with what its log entries are written under. */
export interface TalkQuestion {
  /** UUID of the problem it belongs to. */
  readonly problem: string;
  /** Of the set that it belongs to. */
  readonly version: number;
  readonly item: FollowUpItem;
  /** Its name among the others, in a word or two. */
  readonly name: string;
}

export interface TalkGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly TalkQuestion[];
}

/** Questions that are asked on one page. Its texts are a pack's own. */
export interface FollowUpTalk {
  readonly eyebrow: string;
  readonly title: string;
  /** What kind of talk it is; the count of questions and minutes is added to it. */
  readonly caption: string;
  readonly listensFor?: readonly [string, string];
  readonly groups: readonly TalkGroup[];
  readonly twist?: string;
  /** Answers rated before are asked again. Milliseconds since 1970. */
  readonly startedAt?: number;
}

/** A problem as far as a talk is concerned. */
interface TalkProblem {
  readonly uuid: string;
  readonly title: string;
}

/** The follow-ups of a problem, in the order of the five steps. */
export function setTalk(problem: TalkProblem, set: FollowUpSet): FollowUpTalk {
  const groups = followUpSteps.map((step) => ({
    id: step,
    title: stepTitles[step],
    questions: set.items
      .filter((item) => item.step === step)
      .map((item) => ({ problem: problem.uuid, version: set.version, item, name: stepTitles[step] })),
  }));
  return {
    eyebrow: `Follow-ups · ${problem.title}`,
    title: set.title,
    caption: levelTitles[set.level],
    listensFor: set.listensFor,
    groups: groups.filter(({ questions }) => questions.length > 0),
    twist: set.twist,
  };
}

interface ReviewSource {
  readonly problem: TalkProblem;
  readonly set: FollowUpSet;
}

/** Questions of any problems, most overdue first; those of one problem stand together. */
export function reviewTalk(
  sources: readonly ReviewSource[],
  items: readonly string[],
  startedAt: number,
): FollowUpTalk {
  const groups = sources.flatMap(({ problem, set }) => {
    const questions = items.flatMap((uuid) => {
      const item = set.items.find((each) => each.uuid === uuid);
      if (item === undefined) return [];
      return [{ problem: problem.uuid, version: set.version, item, name: stepTitles[item.step] }];
    });
    return questions.length === 0 ? [] : [{ id: problem.uuid, title: problem.title, questions }];
  });
  const first = ({ questions }: TalkGroup) => items.indexOf(questions[0]?.item.uuid ?? '');
  return {
    eyebrow: 'Review',
    title: 'Due today',
    caption: 'From what you have rated before',
    groups: groups.toSorted((left, right) => first(left) - first(right)),
    startedAt,
  };
}

export function questionsOf(talk: FollowUpTalk): readonly TalkQuestion[] {
  return talk.groups.flatMap(({ questions }) => questions);
}
