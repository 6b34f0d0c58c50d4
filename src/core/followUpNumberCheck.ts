import * as l10n from '@vscode/l10n';
import { evaluate } from './expression.ts';
import type { DrawnNumberQuestion } from './followUpDraw.ts';

export interface NumberCheck {
  readonly kind: 'number';
  /** `match` within the factor of the item, `order` within ten times, else `off`. */
  readonly outcome: 'match' | 'order' | 'off';
  /** Both in the unit of the question. */
  readonly given: number;
  readonly expected: number;
  /** The slip that was recognized, or the units that were probably mixed up. */
  readonly hint?: string;
}

const RIGHT_ORDER = 10;
/** People round on the way; the slips of one item lie further apart than this. */
export const SLIP_TOLERANCE = 1.05;
/** 24 and 60 stay apart under this: 24 x 1.5 < 60 / 1.5. */
const UNIT_TOLERANCE = 1.5;

const unitErrors: readonly (readonly [ratio: number, hint: string])[] = [
  [8, l10n.t('Were bits taken for bytes, or bytes for bits?')],
  [24, l10n.t('Were hours taken for days, or days for hours?')],
  [60, l10n.t('Were seconds taken for minutes, or minutes for hours?')],
  [1_000, l10n.t('Is a prefix off by one step (milli, kilo, mega, giga)?')],
  [3_600, l10n.t('Were seconds taken for hours, or hours for seconds?')],
  [86_400, l10n.t('Were seconds taken for days, or days for seconds?')],
];

/**
 * Compares an estimate by its ratio to the expected value, the same in both directions.
 * @param given in the unit of the question, greater than zero
 * @throws {ExpressionError} when the item's own formula cannot be evaluated.
 */
export function checkNumber(question: DrawnNumberQuestion, given: number): NumberCheck {
  const expected = evaluate(question.expression, question.inputs);
  const distance = apart(given, expected);
  if (distance <= question.factor) return { kind: 'number', outcome: 'match', given, expected };
  const outcome = distance <= RIGHT_ORDER ? 'order' : 'off';
  const hint = slipHint(question, given) ?? unitHint(distance, question.factor);
  return { kind: 'number', outcome, given, expected, ...(hint === undefined ? {} : { hint }) };
}

function slipHint({ slips, inputs }: DrawnNumberQuestion, given: number): string | undefined {
  return slips.find((slip) => apart(given, evaluate(slip.expression, inputs)) <= SLIP_TOLERANCE)?.hint;
}

function unitHint(distance: number, factor: number): string | undefined {
  const tolerance = Math.min(factor, UNIT_TOLERANCE);
  const fitting = unitErrors.filter(([ratio]) => apart(distance, ratio) <= tolerance);
  const [nearest] = fitting.sort(([left], [right]) => apart(distance, left) - apart(distance, right));
  return nearest === undefined
    ? undefined
    : l10n.t('Off by a factor of about {0}. {1}', nearest[0].toLocaleString('en'), nearest[1]);
}

/** How many times one number is the other; at least 1. */
export function apart(left: number, right: number): number {
  const ratio = left / right;
  return Math.max(ratio, 1 / ratio);
}
