// The page of set-up computes with this as well: nothing here may import a schema, which would make its script much larger.
import { roundPartOf } from './roundParts.ts';
import type { RoundSegment } from './roundPlan.ts';

/** Lengths of a round that set-up offers besides that of the plan, in minutes. */
export const roundLengths = [30, 45, 50, 60, 75, 90] as const;

/** Shares of coding that set-up offers besides that of the plan; percent of the time for coding and design. */
export const codingShares = [40, 50, 60] as const;

/** What a person sets otherwise than the plan has it. */
export interface Tailoring {
  /** Of the whole round. */
  readonly minutes?: number | undefined;
  /** Percent of the time for coding and design that is for coding. */
  readonly coding?: number | undefined;
}

type SizedSegment = Pick<RoundSegment, 'type' | 'minutes'>;

/** Whether a plan has both coding and design, so that there is something to shift between them. */
export function hasMix(segments: readonly SizedSegment[]): boolean {
  return minutesOf(segments, 'coding') > 0 && minutesOf(segments, 'design') > 0;
}

/**
 * The minutes of each segment when a round is to be of another length or mix than planned: whole ones, each at least one,
 * that add up to the length asked for. Each segment keeps its share of what its part of the round gets.
 */
export function tailoredMinutes(
  segments: readonly SizedSegment[],
  { minutes, coding }: Tailoring,
): readonly number[] {
  const weights = segments.map((segment) => segment.minutes * factorOf(segment, segments, coding));
  const planned = sum(segments.map((segment) => segment.minutes));
  return shared(minutes ?? planned, weights);
}

function factorOf(
  { type }: SizedSegment,
  segments: readonly SizedSegment[],
  coding: number | undefined,
): number {
  const part = roundPartOf(type);
  if (coding === undefined || !hasMix(segments) || (part !== 'coding' && part !== 'design')) return 1;
  const both = minutesOf(segments, 'coding') + minutesOf(segments, 'design');
  const share = part === 'coding' ? coding / 100 : 1 - coding / 100;
  return (both * share) / minutesOf(segments, part);
}

/** Shares out whole minutes by weight; what rounding down leaves goes where most was cut off. */
function shared(total: number, weights: readonly number[]): readonly number[] {
  const whole = sum(weights);
  const exact = weights.map((weight) => (weight / whole) * total);
  const cut = exact.map((each) => Math.max(1, Math.floor(each)));
  const order = exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .toSorted((left, right) => right.rest - left.rest);
  for (let left = total - sum(cut), at = 0; left > 0; left -= 1, at += 1) {
    const index = order[at % order.length]?.index ?? 0;
    cut[index] = (cut[index] ?? 0) + 1;
  }
  // A minute each for short segments may have taken more than there is.
  for (let over = sum(cut) - total; over > 0; over -= 1) {
    const longest = cut.indexOf(Math.max(...cut));
    cut[longest] = (cut[longest] ?? 0) - 1;
  }
  return cut;
}

function minutesOf(segments: readonly SizedSegment[], part: 'coding' | 'design'): number {
  return sum(segments.flatMap(({ type, minutes }) => (roundPartOf(type) === part ? [minutes] : [])));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
