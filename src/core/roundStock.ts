import type { Drill } from './drill.ts';
import type { Problem } from './problem.ts';
import type { Question, QuestionSection } from './question.ts';
import type { ProblemPick, RoundSegment } from './roundPlan.ts';

/** What rounds can draw from: all that the packs at hand hold. */
export interface RoundStock {
  readonly problems: readonly Problem[];
  readonly drills: readonly Drill[];
  readonly sections: readonly QuestionSection[];
}

type Segment<Type extends RoundSegment['type']> = Extract<RoundSegment, { type: Type }>;

/** The problems that a segment could show. */
export function problemsFor(stock: RoundStock, { problem, pick }: ProblemSource): readonly Problem[] {
  const active = stock.problems.filter(({ status }) => status === 'active');
  if (problem !== undefined) return stock.problems.filter(({ uuid }) => uuid === problem);
  if (pick === undefined) return [];
  const [easiest, hardest] = pick.difficulty;
  return active.filter(
    ({ difficulty, tags }) =>
      difficulty >= easiest &&
      difficulty <= hardest &&
      (pick.tags.length === 0 || pick.tags.some((tag) => tags.includes(tag))),
  );
}

interface ProblemSource {
  readonly problem?: string | undefined;
  readonly pick?: ProblemPick | undefined;
}

/** Where the problem of a talk comes from: the talk itself, or the nearest segment before that names or draws one. */
export function talkSource(segments: readonly RoundSegment[], index: number): ProblemSource | undefined {
  return segments
    .slice(0, index + 1)
    .map(ownSource)
    .findLast((source) => source !== undefined);
}

function ownSource(segment: RoundSegment): ProblemSource | undefined {
  if (segment.type === 'problem') return segment;
  if (segment.type !== 'follow-ups') return undefined;
  const { of, pick } = segment;
  return of === undefined && pick === undefined ? undefined : { problem: of, pick };
}

/** The drills that a segment could play. */
export function drillsFor(stock: RoundStock, { drill, pick }: Segment<'drill'>): readonly Drill[] {
  if (drill !== undefined) return stock.drills.filter(({ uuid }) => uuid === drill);
  if (pick === undefined) return [];
  return stock.drills.filter(({ level }) => pick.levels.length === 0 || pick.levels.includes(level));
}

/** The questions that a segment could ask. */
export function questionsFor(stock: RoundStock, { pick }: Segment<'questions'>): readonly Question[] {
  const { sections, levels, stack } = pick;
  return stock.sections
    .filter(({ slug }) => sections.length === 0 || sections.includes(slug))
    .flatMap(({ items }) => items)
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .filter((item) => stack.length === 0 || item.stack.length === 0 || overlap(item.stack, stack));
}

function overlap(left: readonly string[], right: readonly string[]): boolean {
  return left.some((value) => right.includes(value));
}
