import * as l10n from '@vscode/l10n';
import type { Drill } from './drill.ts';
import type { Problem } from './problem.ts';
import type { LanguageId } from './language.ts';
import { matchedAll } from './matching.ts';
import type { Question, QuestionSection } from './question.ts';
import { Random } from './random.ts';
import type { DrawnSegment, RoundSetup } from './roundEvent.ts';
import type { RoundPlan, RoundSegment } from './roundPlan.ts';
import { drillsFor, problemsFor, questionsFor } from './roundStock.ts';

interface Source {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly LanguageId[];
}

/** A part of a pack, with the pack it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly pack: Source;
}

export interface DrawingParts {
  readonly plan: RoundPlan;
  readonly setup: RoundSetup;
  /** An unsigned 32-bit integer; the same one draws the same round. */
  readonly seed: number;
  readonly problems: readonly Sourced<Problem>[];
  readonly drills: readonly Sourced<Drill>[];
  readonly sections: readonly Sourced<QuestionSection>[];
  /** Whether the person has met the problem, drill or question of this UUID before. */
  readonly isSeen: (uuid: string) => boolean;
}

export type Drawing =
  | { readonly kind: 'drawn'; readonly segments: readonly DrawnSegment[] }
  /** A sentence that says what to choose otherwise. */
  | { readonly kind: 'impossible'; readonly reason: string };

type ProblemSegment = Extract<RoundSegment, { type: 'problem' }>;
type FollowUpSegment = Extract<RoundSegment, { type: 'follow-ups' }>;

/** Draws all that a round needs, once, before it starts. Nothing is drawn twice. */
export function drawRound(parts: DrawingParts): Drawing {
  const random = new Random(parts.seed);
  const drawn: DrawnSegment[] = [];
  const used = new Set<string>();
  const { segments } = parts.plan;
  for (const [index, segment] of segments.entries()) {
    const result = drawSegment(parts, { segment, index, drawn, used, random });
    if (typeof result === 'string') return { kind: 'impossible', reason: result };
    for (const uuid of uuidsOf(result)) used.add(uuid);
    drawn.push(result);
  }
  return { kind: 'drawn', segments: drawn };
}

interface Place {
  readonly segment: RoundSegment;
  readonly index: number;
  readonly drawn: readonly DrawnSegment[];
  readonly used: ReadonlySet<string>;
  readonly random: Random;
}

function drawSegment(parts: DrawingParts, place: Place): DrawnSegment | string {
  const { segment } = place;
  switch (segment.type) {
    case 'introduction':
    case 'break':
    case 'review':
      return { kind: 'nothing' };
    case 'problem':
      return drawProblem(parts, place, segment);
    case 'follow-ups':
      return drawFollowUps(parts, place, segment);
    case 'drill': {
      const levels = segment.pick === undefined ? [] : levelsOf(parts, segment.pick.levels);
      const found = drillsFor(stockOf(parts), segment);
      const [drill] = preferred(found, { ...parts, ...place, levels });
      return drill === undefined
        ? l10n.t(
            '“{0}” asks for an incident drill, and none fits. Choose another plan, or install a pack with drills.',
            parts.plan.title,
          )
        : { kind: 'drill', ...part(drill, sourceOf(parts.drills, drill.uuid)) };
    }
    case 'questions': {
      const pick = {
        ...segment.pick,
        ...(parts.setup.stack.length > 0 ? { stack: parts.setup.stack } : {}),
      };
      const levels = levelsOf(parts, pick.levels);
      const found = questionsFor(stockOf(parts), { ...segment, pick });
      const chosen = preferred(found, { ...parts, ...place, levels }).slice(0, segment.count);
      if (chosen.length < segment.count) {
        return l10n.t(
          '“{0}” asks {1} questions, and only {2} fit your choice. Leave the stack open, or choose another plan.',
          parts.plan.title,
          segment.count,
          chosen.length,
        );
      }
      return { kind: 'questions', items: inOrder(chosen, found).map((item) => questionPart(parts, item)) };
    }
  }
}

function drawProblem(parts: DrawingParts, place: Place, segment: ProblemSegment): DrawnSegment | string {
  const candidates = candidatesFor(parts, place.index, segment).filter(({ uuid }) => !place.used.has(uuid));
  // A problem that is free to take, but leaves a later segment without one, is not taken.
  const later = parts.plan.segments.flatMap((each, index) =>
    each.type === 'problem' && index > place.index
      ? [candidatesFor(parts, index, each).flatMap(({ uuid }) => (place.used.has(uuid) ? [] : [uuid]))]
      : [],
  );
  const free = candidates.filter(({ uuid }) =>
    matchedAll(later.map((group) => group.filter((each) => each !== uuid))),
  );
  const [problem] = shuffled(free, place.random);
  if (problem !== undefined)
    return { kind: 'problem', ...part(problem, sourceOf(parts.problems, problem.uuid)) };
  return parts.setup.unseenOnly && segment.pick !== undefined
    ? l10n.t(
        'No problem that you have never opened fits “{0}” any more. Allow problems you know, or choose another plan.',
        parts.plan.title,
      )
    : l10n.t(
        'No problem fits “{0}” in this language. Choose another language or another plan.',
        parts.plan.title,
      );
}

/** Problems that a segment could show to this person, with follow-ups where a later segment asks them. */
function candidatesFor(parts: DrawingParts, index: number, segment: ProblemSegment): readonly Problem[] {
  const after = parts.plan.segments.slice(index + 1);
  const end = after.findIndex(({ type }) => type === 'problem');
  const talks = (end === -1 ? after : after.slice(0, end)).filter(
    (each): each is FollowUpSegment =>
      each.type === 'follow-ups' && each.of === undefined && each.pick === undefined,
  );
  return problemsFor(stockOf(parts), segment).filter(
    (problem) =>
      sourceOf(parts.problems, problem.uuid)?.languages.includes(parts.setup.language) === true &&
      (segment.pick === undefined || !parts.setup.unseenOnly || !parts.isSeen(problem.uuid)) &&
      talks.every((talk) => itemsOf(problem, talk).length > 0),
  );
}

function drawFollowUps(parts: DrawingParts, place: Place, segment: FollowUpSegment): DrawnSegment | string {
  const before = place.drawn.findLast((each) => each.kind === 'problem' || each.kind === 'follow-ups');
  const source =
    segment.of !== undefined || segment.pick !== undefined
      ? { problem: segment.of, pick: segment.pick }
      : { problem: before?.uuid };
  const found = problemsFor(stockOf(parts), source).filter(
    (problem) => itemsOf(problem, segment).length > 0 && !isSolvedHere(place, segment, problem),
  );
  const [problem] = preferred(found, { ...parts, random: place.random, used: new Set(), levels: [] });
  if (problem?.followUps === undefined)
    return l10n.t(
      '“{0}” asks for follow-up questions, and no problem that fits has them. Choose another plan.',
      parts.plan.title,
    );
  const { uuid, title, pack, packVersion } = part(problem, sourceOf(parts.problems, problem.uuid));
  const items = itemsOf(problem, segment);
  return {
    kind: 'follow-ups',
    uuid,
    title,
    pack,
    packVersion,
    items: items.map((item) => item.uuid),
    asked: items.map(({ uuid: item, step, ask, check }) => ({
      item,
      step,
      ask,
      ...(check?.kind === 'number' ? { inputs: Object.keys(check.inputs) } : {}),
    })),
  };
}

/** A talk that is drawn by itself is about another problem than those that are solved in the round. */
function isSolvedHere(place: Place, segment: FollowUpSegment, problem: Problem): boolean {
  return segment.pick !== undefined && place.used.has(problem.uuid);
}

function itemsOf({ followUps }: Problem, { steps }: FollowUpSegment) {
  return (followUps?.items ?? []).filter(({ step }) => steps.length === 0 || steps.includes(step));
}

interface Preference extends Pick<DrawingParts, 'isSeen'> {
  readonly random: Random;
  readonly used: ReadonlySet<string>;
  readonly levels: readonly string[];
}

/** What is free, in the order of preference: of the level asked for first, then what was never met, then by chance. */
function preferred<T extends { readonly uuid: string }>(
  found: readonly T[],
  { random, used, levels, isSeen }: Preference,
): readonly T[] {
  const rank = (item: T): number => {
    const level = 'level' in item && typeof item.level === 'string' ? item.level : undefined;
    const fits = levels.length === 0 || (level !== undefined && levels.includes(level));
    return (fits ? 0 : 2) + (isSeen(item.uuid) ? 1 : 0);
  };
  const free = found.filter(({ uuid }) => !used.has(uuid));
  return shuffled(free, random).toSorted((left, right) => rank(left) - rank(right));
}

/** What the person chose is a wish: the plan's own levels stay the bound. */
function levelsOf({ setup }: DrawingParts, planned: readonly string[]): readonly string[] {
  return setup.level === undefined ? planned : [setup.level];
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

function inOrder<T>(chosen: readonly T[], all: readonly T[]): readonly T[] {
  return all.filter((item) => chosen.includes(item));
}

function stockOf({ problems, drills, sections }: DrawingParts) {
  return {
    problems: problems.map(({ value }) => value),
    drills: drills.map(({ value }) => value),
    sections: sections.map(({ value }) => value),
  };
}

function sourceOf(all: readonly Sourced<{ readonly uuid: string }>[], uuid: string): Source | undefined {
  return all.find(({ value }) => value.uuid === uuid)?.pack;
}

function part({ uuid, title }: { uuid: string; title: string }, source: Source | undefined) {
  return { uuid, title, pack: source?.id ?? '', packVersion: source?.version ?? '' };
}

function questionPart({ sections }: DrawingParts, item: Question) {
  const section = sections.find(({ value }) => value.items.some(({ uuid }) => uuid === item.uuid));
  return { ...part(item, section?.pack), section: section?.value.uuid ?? '', story: item.story };
}

function uuidsOf(drawn: DrawnSegment): readonly string[] {
  switch (drawn.kind) {
    case 'nothing':
    case 'follow-ups':
      return [];
    case 'problem':
    case 'drill':
      return [drawn.uuid];
    case 'questions':
      return drawn.items.map(({ uuid }) => uuid);
  }
}
