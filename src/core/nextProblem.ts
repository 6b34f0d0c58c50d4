import type { CatalogProblem } from './catalog.ts';
import type { Progress } from './progress.ts';
import type { ProgressEvent } from './progressEvent.ts';

/** What a person wants to practise; left out or empty: anything. */
export interface Wish {
  /** Any of them. */
  readonly tags: readonly string[];
  /** 1 to 5. */
  readonly difficulty?: number;
}

/** Why a problem is suggested, as facts; the editor makes a sentence of them. */
export type Why =
  | { readonly kind: 'beginning' }
  | { readonly kind: 'chosen' }
  | {
      readonly kind: 'like-last';
      readonly last: CatalogProblem;
      /** A topic that both have. */
      readonly tag: string | undefined;
      /** How many levels harder it is; negative: easier. */
      readonly harder: number;
    };

export interface Suggestion {
  readonly entry: CatalogProblem;
  readonly why: Why;
  /** It was tried and is not solved yet. */
  readonly isBegun: boolean;
}

interface Situation {
  /** In the order of the tree. */
  readonly problems: readonly CatalogProblem[];
  readonly progress: Progress;
  /** UUID of the problem worked on last. */
  readonly last: string | undefined;
  /** What was chosen; undefined to go by what was worked on last. */
  readonly wish: Wish | undefined;
}

/** The problem that was opened or run last. */
export function lastWorkedOn(events: readonly ProgressEvent[]): string | undefined {
  return events.findLast((event) => event.type === 'opened' || event.type === 'run')?.problem;
}

/** Unsolved problems, the one to take next first. */
export function suggestions(situation: Situation): readonly Suggestion[] {
  const { problems, progress, wish } = situation;
  const last = problems.find(({ problem }) => problem.uuid === situation.last);
  const isOpen = (uuid: string): boolean => progress.status(uuid) !== 'solved';
  return offered(problems, wish)
    .filter(({ problem }) => isOpen(problem.uuid))
    .map((entry) => {
      const why = whyOf(entry, last, wish);
      const isBegun = progress.status(entry.problem.uuid) === 'attempted';
      // What was worked on last is not next; it is offered when nothing else is left.
      const isLast = entry === last ? 1 : 0;
      const waits = entry.problem.prerequisites.some(isOpen) ? 1 : 0;
      return { entry, why, isBegun, rank: [isLast, waits, ...nearness(entry, why), isBegun ? 0 : 1] };
    })
    .toSorted((left, right) => compareRanks(left.rank, right.rank))
    .map(({ entry, why, isBegun }) => ({ entry, why, isBegun }));
}

/**
 * Any of what is wished for that is unsolved; of the solved ones when all are.
 * @param random from 0 up to 1, as `Math.random` gives it.
 * @returns undefined when no problem is like that.
 */
export function randomProblem(
  { problems, progress, wish }: Pick<Situation, 'problems' | 'progress' | 'wish'>,
  random: number,
): CatalogProblem | undefined {
  const fitting = offered(problems, wish);
  const open = fitting.filter(({ problem }) => progress.status(problem.uuid) !== 'solved');
  const all = open.length > 0 ? open : fitting;
  return all[Math.floor(random * all.length)];
}

function offered(problems: readonly CatalogProblem[], wish: Wish | undefined): readonly CatalogProblem[] {
  return problems.filter(({ problem }) => {
    if (problem.status !== 'active') return false;
    if (wish === undefined) return true;
    const hasTag = wish.tags.length === 0 || wish.tags.some((tag) => problem.tags.includes(tag));
    return hasTag && (wish.difficulty === undefined || wish.difficulty === problem.difficulty);
  });
}

function whyOf({ problem }: CatalogProblem, last: CatalogProblem | undefined, wish: Wish | undefined): Why {
  if (wish !== undefined) return { kind: 'chosen' };
  if (last === undefined) return { kind: 'beginning' };
  const tag = problem.tags.find((own) => last.problem.tags.includes(own));
  return { kind: 'like-last', last, tag, harder: problem.difficulty - last.problem.difficulty };
}

/** Smaller is nearer: the topic before the level, and of two levels as near the harder one. */
function nearness({ problem }: CatalogProblem, why: Why): readonly number[] {
  if (why.kind !== 'like-last') return [problem.difficulty];
  return [why.tag === undefined ? 1 : 0, Math.abs(why.harder), -why.harder];
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
