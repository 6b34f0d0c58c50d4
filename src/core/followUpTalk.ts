import * as l10n from '@vscode/l10n';
import type { FollowUpItem, FollowUpSet } from './followUp.ts';
import { followUpSteps, levelTitles, stepTitles } from './followUpWords.ts';

/** One question of a talk, with what its log entries are written under. */
export interface TalkQuestion {
  /** UUID of the problem, or of the section of the bank, that it belongs to. */
  readonly problem: string;
  /** What that is called. */
  readonly of: string;
  /** Of the set that it belongs to. */
  readonly version: number;
  readonly item: FollowUpItem;
  /** Its name among the others, in a word or two. */
  readonly name: string;
  /** Shown over the question, where it has a title of its own, with what it is about. */
  readonly heading?: { readonly title: string; readonly caption: string };
  /** Answered as a story in four parts instead of in prose. */
  readonly form?: 'story';
}

/** The questions of a problem or of a section of the bank. */
export interface QuestionSource {
  readonly uuid: string;
  readonly title: string;
  readonly questions: readonly TalkQuestion[];
}

export interface TalkGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly TalkQuestion[];
}

/** Questions that are asked on one page. Its texts are a pack's own; words of ours are looked up when they are read. */
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
  /** Asked as if nothing had been answered before this moment. Milliseconds since 1970. */
  readonly since?: number;
}

/** A problem as far as a talk is concerned. */
interface TalkProblem {
  readonly uuid: string;
  readonly title: string;
}

/** The follow-ups of a problem, in their order. */
export function setQuestions({ uuid, title }: TalkProblem, set: FollowUpSet): QuestionSource {
  const questions = set.items.map((item) => ({
    problem: uuid,
    of: title,
    version: set.version,
    item,
    get name() {
      return stepTitles[item.step];
    },
  }));
  return { uuid, title, questions };
}

/** The follow-ups of a problem, in the order of the five steps. */
export function setTalk(problem: TalkProblem, set: FollowUpSet): FollowUpTalk {
  const { questions } = setQuestions(problem, set);
  const groups = followUpSteps.map((step) => ({
    id: step,
    get title() {
      return stepTitles[step];
    },
    questions: questions.filter(({ name }) => name === stepTitles[step]),
  }));
  return {
    get eyebrow() {
      return l10n.t('Follow-ups · {0}', problem.title);
    },
    title: set.title,
    get caption() {
      return levelTitles[set.level];
    },
    listensFor: set.listensFor,
    groups: groups.filter(({ questions }) => questions.length > 0),
    twist: set.twist,
  };
}

/** Questions of any sources, most overdue first; those of one source stand together. */
export function reviewTalk(
  sources: readonly QuestionSource[],
  items: readonly string[],
  startedAt: number,
): FollowUpTalk {
  return {
    get eyebrow() {
      return l10n.t('Review');
    },
    get title() {
      return l10n.t('Due today');
    },
    get caption() {
      return l10n.t('From what you have rated before');
    },
    groups: groupsOf(sources, items),
    startedAt,
  };
}

/** These questions in their order, those of one source together. */
export function groupsOf(sources: readonly QuestionSource[], items: readonly string[]): readonly TalkGroup[] {
  const groups = sources.flatMap(({ uuid, title, questions }) => {
    const chosen = items.flatMap((item) => questions.find((question) => question.item.uuid === item) ?? []);
    return chosen.length === 0 ? [] : [{ id: uuid, title, questions: chosen }];
  });
  const first = ({ questions }: TalkGroup) => items.indexOf(questions[0]?.item.uuid ?? '');
  return groups.toSorted((left, right) => first(left) - first(right));
}

export function questionsOf(talk: FollowUpTalk): readonly TalkQuestion[] {
  return talk.groups.flatMap(({ questions }) => questions);
}

/** Questions of any sources that a segment of a round asks, in their order. */
export function roundTalk(
  sources: readonly QuestionSource[],
  { title, items, startedAt }: Pick<FollowUpTalk, 'title'> & { items: readonly string[]; startedAt: number },
): FollowUpTalk {
  return {
    get eyebrow() {
      return l10n.t('Round');
    },
    title,
    get caption() {
      return l10n.t('Answer as you would aloud');
    },
    groups: groupsOf(sources, items).flatMap(stepGroups),
    since: startedAt,
  };
}

/** Follow-ups have no titles of their own, so that each step is a heading; questions of the bank stay together. */
function stepGroups(group: TalkGroup): readonly TalkGroup[] {
  const { questions } = group;
  if (questions.some(({ heading }) => heading !== undefined)) return [group];
  const names = [...new Set(questions.map(({ name }) => name))];
  return names.map((name, index) => {
    const own = questions.filter((question) => question.name === name);
    return {
      // The page names a part by the id of its heading, in which no space may stand.
      id: `${group.id}-${index}`,
      get title() {
        return own[0]?.name ?? name;
      },
      questions: own,
    };
  });
}
