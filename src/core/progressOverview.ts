import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from './catalog.ts';
import { difficultyTitles } from './difficulty.ts';
import type { Progress } from './progress.ts';
import type { ProgressEvent } from './progressEvent.ts';
import type { ProgressOverview, Tally, ThinTopic, TopicOverview, WeekOverview } from './progressMessages.ts';

/** A week where the person is, in milliseconds since 1970. */
export interface Week {
  readonly begins: number;
  readonly ends: number;
  /** Its first day, as the axis says it. */
  readonly label: string;
}

interface Facts {
  readonly problems: readonly CatalogProblem[];
  readonly events: readonly ProgressEvent[];
  /** What these events add up to. */
  readonly progress: Progress;
  /** Oldest first, without gaps; the last one holds now. */
  readonly weeks: readonly Week[];
  /** Questions due for review today. */
  readonly due: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly topicTitle: (tag: string) => string;
}

/** More topics than these would not be what is thin, but everything. */
const thinTopics = 4;
const dayMs = 24 * 60 * 60 * 1_000;

/** What the progress page draws. A problem counts under its first topic alone, as in the tree. */
export function progressOverview(facts: Facts): ProgressOverview {
  const { events, progress, weeks, due } = facts;
  const problems = facts.problems.filter(
    ({ problem }) => problem.status === 'active' || progress.status(problem.uuid) !== 'new',
  );
  const ratings = lastRatings(events);
  const worked = lastWorked(events);
  const topics = [...grouped(problems)].map(([tag, members]) =>
    topicOverview(tag, facts.topicTitle(tag), members, { progress, ratings, worked }),
  );
  return {
    all: tally(problems, progress),
    questions: questionsOf(problems, ratings),
    due,
    levels: [...difficultyTitles],
    topics,
    weeks: weekOverviews(weeks, events),
    thin: thinOf(topics, facts.now),
  };
}

type Ratings = ReadonlyMap<string, string>;

function grouped(problems: readonly CatalogProblem[]): ReadonlyMap<string, CatalogProblem[]> {
  const groups = new Map<string, CatalogProblem[]>();
  for (const entry of problems) {
    const tag = entry.problem.tags[0] ?? '';
    const group = groups.get(tag);
    if (group === undefined) groups.set(tag, [entry]);
    else group.push(entry);
  }
  return groups;
}

function topicOverview(
  tag: string,
  title: string,
  members: readonly CatalogProblem[],
  known: { progress: Progress; ratings: Ratings; worked: ReadonlyMap<string, number> },
): TopicOverview {
  const times = members.flatMap(({ problem }) => known.worked.get(problem.uuid) ?? []);
  const ofLevel = (level: number) => members.filter(({ problem }) => problem.difficulty === level);
  return {
    tag,
    title,
    all: tally(members, known.progress),
    levels: difficultyTitles.map((_title, index) => tally(ofLevel(index + 1), known.progress)),
    questions: questionsOf(members, known.ratings),
    lastAt: times.length === 0 ? undefined : Math.max(...times),
  };
}

function tally(problems: readonly CatalogProblem[], progress: Progress): Tally {
  const statuses = problems.map(({ problem }) => progress.status(problem.uuid));
  const number = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  return { solved: number('solved'), begun: number('attempted'), total: problems.length };
}

function questionsOf(problems: readonly CatalogProblem[], ratings: Ratings): TopicOverview['questions'] {
  const items = problems.flatMap(({ problem }) => problem.followUps?.items ?? []);
  const rated = items.flatMap(({ uuid }) => ratings.get(uuid) ?? []);
  const weak = rated.filter((rating) => rating === 'again' || rating === 'hard');
  return { rated: rated.length, weak: weak.length, total: items.length };
}

/** How each question was rated the last time, by its UUID. */
function lastRatings(events: readonly ProgressEvent[]): Ratings {
  return new Map(
    events.flatMap((event) =>
      event.type === 'follow-up-rated' ? [[event.item, event.rating] as const] : [],
    ),
  );
}

function lastWorked(events: readonly ProgressEvent[]): ReadonlyMap<string, number> {
  const worked = events.filter((event) => event.type === 'opened' || event.type === 'run');
  return new Map(worked.map(({ problem, at }) => [problem, at]));
}

function weekOverviews(weeks: readonly Week[], events: readonly ProgressEvent[]): WeekOverview[] {
  const firstSolved = new Map<string, number>();
  for (const event of events) {
    const isSolved = event.type === 'run' && event.scope === 'all' && event.verdict === 'accepted';
    if (isSolved && !firstSolved.has(event.problem)) firstSolved.set(event.problem, event.at);
  }
  return weeks.map(({ begins, ends, label }) => {
    const isIn = (at: number): boolean => at >= begins && at < ends;
    const during = events.filter(({ at }) => isIn(at));
    const solved = [...firstSolved].filter(([, at]) => isIn(at)).map(([problem]) => problem);
    const run = new Set(during.flatMap((event) => (event.type === 'run' ? [event.problem] : [])));
    const rated = during.filter(({ type }) => type === 'follow-up-rated').length;
    return { label, solved: solved.length, tried: run.size - solved.length, rated };
  });
}

/** The least solved topics first, and of those the ones that were left alone longest. */
function thinOf(topics: readonly TopicOverview[], now: number): ThinTopic[] {
  const share = ({ all }: TopicOverview): number => all.solved / all.total;
  return topics
    .filter((topic) => share(topic) < 1)
    .toSorted((left, right) => share(left) - share(right) || (left.lastAt ?? 0) - (right.lastAt ?? 0))
    .slice(0, thinTopics)
    .map(({ tag, title, all, questions, lastAt }) => {
      const when = lastAt === undefined ? l10n.t('never tried') : workedOn(now - lastAt);
      const why = l10n.t('{0} of {1} solved, {2}', all.solved, all.total, when);
      return { tag, title, all, why: questions.weak === 0 ? why : `${why}; ${weakText(questions.weak)}` };
    });
}

function weakText(count: number): string {
  return count === 1
    ? l10n.t('1 question rated Again or Hard')
    : l10n.t('{0} questions rated Again or Hard', count);
}

/** @param ms since then. */
function workedOn(ms: number): string {
  const days = Math.floor(ms / dayMs);
  if (days < 1) return l10n.t('last worked on within a day');
  if (days === 1) return l10n.t('last worked on 1 day ago');
  if (days < 14) return l10n.t('last worked on {0} days ago', days);
  return l10n.t('last worked on {0} weeks ago', Math.floor(days / 7));
}
