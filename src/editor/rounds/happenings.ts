import { acceptedClasses } from '../../core/acceptedClasses.ts';
import { comparedPart } from '../../core/comparedPart.ts';
import { complexityWords, type ComplexityClaimEvent, type ComplexityClass } from '../../core/complexity.ts';
import type { Drill } from '../../core/drill.ts';
import { drillFacts } from '../../core/drillFacts.ts';
import type { DrillPlayed } from '../../core/drillLog.ts';
import type { FollowUpItem } from '../../core/followUp.ts';
import { checkAnswer } from '../../core/followUpCheck.ts';
import { drawnItem, expectedText, type DrawnInputs, type DrawnItem } from '../../core/followUpDraw.ts';
import type { FollowUpAnswer, FollowUpEvent } from '../../core/followUpEvent.ts';
import { given } from '../../core/given.ts';
import type { GrowthMeasuredEvent } from '../../core/growthEvent.ts';
import type { Complexity, Problem } from '../../core/problem.ts';
import type { ProgressEvent } from '../../core/progressEvent.ts';
import type { Happening } from './liveRound.ts';

/** What a round knows while it listens. */
export interface Listening {
  /** Index of the current segment. */
  readonly segment: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** UUIDs of all that was drawn; what happens to others is nothing of the round's. */
  readonly drawn: ReadonlySet<string>;
  readonly problem: (uuid: string) => Problem | undefined;
  readonly item: (uuid: string) => FollowUpItem | undefined;
  readonly drill: (uuid: string) => Drill | undefined;
  /** The numbers that the last attempt at a question drew. */
  readonly inputs: (item: string) => DrawnInputs | undefined;
  /** Milliseconds of the round since the first draft of an answer; `undefined` when none was seen. */
  readonly sinceDraft: (item: string) => number | undefined;
}

/** What an event of the progress log is in the log of the round. */
export function happenings(event: ProgressEvent, round: Listening): readonly Happening[] {
  switch (event.type) {
    case 'hint': {
      const text = round.problem(event.problem)?.hints[event.shown - 1];
      if (!round.drawn.has(event.problem) || text === undefined) return [];
      const { problem, shown } = event;
      return [{ type: 'hint', segment: round.segment, problem, shown, text: text.slice(0, 2_000) }];
    }
    case 'drill-played':
      return played(event, round);
    case 'complexity-claimed':
      return claimed(event, round);
    case 'growth-measured':
      return grown(event, round);
    case 'follow-up-committed':
    case 'follow-up-revealed':
    case 'follow-up-point':
    case 'follow-up-mistake':
    case 'follow-up-rated': {
      const item = round.item(event.item);
      return !round.drawn.has(event.item) || item === undefined ? [] : aboutQuestion(event, item, round);
    }
    default:
      return [];
  }
}

function played(
  { drill: uuid, version, steps, decision }: DrillPlayed,
  round: Listening,
): readonly Happening[] {
  const drill = round.drill(uuid);
  if (!round.drawn.has(uuid) || drill === undefined) return [];
  const { segment } = round;
  const facts = drillFacts(drill, steps);
  const decided = decision === undefined ? {} : { decision };
  return [{ type: 'drill', segment, drill: uuid, version, steps, facts, ...decided }];
}

function claimed({ problem, time, space }: ComplexityClaimEvent, round: Listening): readonly Happening[] {
  const isSkipped = time === undefined && space === undefined;
  if (!round.drawn.has(problem) || isSkipped) return [];
  const accepted = round.problem(problem)?.complexity;
  return [
    {
      type: 'complexity',
      segment: round.segment,
      problem,
      time: written(time),
      space: written(space),
      ...(accepted === undefined
        ? {}
        : { accepted: { time: acceptedTexts(accepted, 'time'), space: acceptedTexts(accepted, 'space') } }),
      growth: 'not-measured',
    },
  ];
}

function grown(
  { problem: uuid, language, codeAt, points }: GrowthMeasuredEvent,
  round: Listening,
): readonly Happening[] {
  const problem = round.problem(uuid);
  // Code of before the round says nothing of it.
  if (!round.drawn.has(uuid) || problem === undefined || codeAt < round.startedAt) return [];
  const { segment } = round;
  return [{ type: 'growth', segment, problem: uuid, language, per: claimScope(problem), points }];
}

/** What a claim of time is about. */
export function claimScope({ kind }: Pick<Problem, 'kind'>): 'call' | 'whole' {
  return kind === 'class' ? 'call' : 'whole';
}

/** As it stands in the claims that a pack accepts: `O(n log n)`; empty for what was not said. */
function written(claim: ComplexityClass | undefined): string {
  return claim === undefined ? '' : complexityWords[claim].written;
}

/** As a claim is written; where a problem names no class of the list, as its author has put it. */
function acceptedTexts(complexity: Complexity, of: 'time' | 'space'): string[] {
  const classes = acceptedClasses(complexity, of).map((each) => complexityWords[each].written);
  return (classes.length > 0 ? classes : complexity[of]).slice(0, 6);
}

type Answering = Exclude<FollowUpEvent, { type: 'follow-up-draft' }>;

function aboutQuestion(event: Answering, question: FollowUpItem, round: Listening): readonly Happening[] {
  const common = { segment: round.segment, item: question.uuid };
  const inputs = event.type === 'follow-up-committed' ? event.inputs : round.inputs(question.uuid);
  const item = drawnItem(question, 0, inputs);
  switch (event.type) {
    case 'follow-up-committed': {
      const ms = round.sinceDraft(question.uuid) ?? Math.max(0, event.at - (event.startedAt ?? event.at));
      const answer = answerOf(event);
      const committed = { type: 'committed', ...common, answer, ...given({ inputs }), ms } as const;
      return [committed, ...checked(item, answer, common)];
    }
    case 'follow-up-revealed':
    case 'follow-up-point':
    case 'follow-up-mistake':
    case 'follow-up-rated': {
      const part = comparedPart(event, item, round.segment);
      return part === undefined ? [] : [part];
    }
  }
}

function checked(
  item: DrawnItem,
  answer: FollowUpAnswer,
  common: { readonly segment: number; readonly item: string },
): readonly Happening[] {
  const { check } = item;
  if (check === undefined) return [];
  const result = checkAnswer(item, answer);
  const found = { type: 'checked', ...common, kind: check.kind } as const;
  switch (result.kind) {
    case 'number': {
      const expected = check.kind === 'number' ? expectedText(check) : undefined;
      return [
        {
          ...found,
          right: result.outcome === 'match',
          ratio: result.given / result.expected,
          ...(expected === undefined ? {} : { expected }),
          ...(result.hint === undefined ? {} : { hint: result.hint }),
        },
      ];
    }
    case 'choice':
    case 'gap':
      return [{ ...found, right: result.outcome === 'right', ...expectedOf(item) }];
    case 'unanswered':
      return [{ ...found, right: false, ...expectedOf(item) }];
    case 'impossible':
    case 'none':
      return [];
  }
}

function expectedOf(item: DrawnItem): { readonly expected?: string } {
  const { check, points } = item;
  switch (check?.kind) {
    case undefined:
      return {};
    case 'choice': {
      const right = check.options.flatMap((option) => (option.right ? [option.text] : []));
      return { expected: right.join('; ').slice(0, 400) };
    }
    case 'number': {
      const expected = expectedText(check);
      return expected === undefined ? {} : { expected };
    }
    case 'gap':
      return { expected: (points.find(({ id }) => id === check.missing)?.text ?? '').slice(0, 400) };
  }
}

function answerOf({ text, choice, number, prediction }: FollowUpAnswer): FollowUpAnswer {
  return {
    text,
    ...(choice === undefined ? {} : { choice }),
    ...(number === undefined ? {} : { number }),
    ...(prediction === undefined ? {} : { prediction }),
  };
}
