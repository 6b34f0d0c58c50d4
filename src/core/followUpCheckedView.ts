import * as l10n from '@vscode/l10n';
import { checkAnswer, gapOrder, type CheckResult } from './followUpCheck.ts';
import type { FollowUpAnswer } from './followUpEvent.ts';
import { expectedText, type DrawnItem } from './followUpDraw.ts';
import type { NumberCheck } from './followUpNumberCheck.ts';
import type { Prose } from './followUpProse.ts';
import { significant } from './significant.ts';

/** What the program found, and the solution it was held against. */
export interface CheckedView {
  readonly tone: 'right' | 'partly' | 'wrong' | 'neutral';
  readonly headline: string;
  readonly hint?: string;
  readonly solution: SolutionView;
}

export type SolutionView =
  | { readonly kind: 'choice'; readonly options: readonly OptionView[] }
  | {
      readonly kind: 'number';
      readonly expected: string;
      /** As given divided by expected; left out when no number was given. */
      readonly ratio?: number;
      /** Right within this factor, either way. */
      readonly factor: number;
      readonly decidesHtml: string;
    }
  | {
      readonly kind: 'gap';
      /** Index of the answer as shown. */
      readonly weaker: number;
      readonly missingHtml: string;
      /** What the person held to be weaker, and the point they held to be missing. */
      readonly chosen?: { readonly weaker: number; readonly missingHtml: string };
    };

interface OptionView {
  readonly html: string;
  readonly whyHtml: string;
  readonly verdict: 'right' | 'wrong';
  readonly choice: 'chosen' | 'left';
}

/** `undefined` for prose, which the program does not check. */
export function checkedView(item: DrawnItem, answer: FollowUpAnswer, prose: Prose): CheckedView | undefined {
  const solution = solutionView(item, answer, prose);
  return solution === undefined ? undefined : { ...finding(checkAnswer(item, answer), item), solution };
}

function finding(result: CheckResult, item: DrawnItem): Omit<CheckedView, 'solution'> {
  switch (result.kind) {
    case 'choice':
      return result.outcome === 'right'
        ? { tone: 'right', headline: l10n.t('Right choice') }
        : { tone: 'wrong', headline: l10n.t('Wrong choice') };
    case 'gap':
      if (result.outcome === 'right') return { tone: 'right', headline: l10n.t('Gap found') };
      return result.outcome === 'wrong-point'
        ? { tone: 'wrong', headline: l10n.t('The right answer of the two, but it lacks another point') }
        : { tone: 'wrong', headline: l10n.t('The other answer is the weaker one') };
    case 'number':
      return numberFinding(result, item);
    case 'impossible':
      return { tone: 'neutral', headline: result.reason };
    case 'unanswered':
    case 'none':
      return { tone: 'neutral', headline: l10n.t('Not answered') };
  }
}

function numberFinding(
  { outcome, given, expected, hint }: NumberCheck,
  item: DrawnItem,
): Omit<CheckedView, 'solution'> {
  const ratio = Math.max(given / expected, expected / given);
  const times = significant(ratio);
  const away = given > expected ? l10n.t('{0} times too high', times) : l10n.t('{0} times too low', times);
  const factor = item.check?.kind === 'number' ? item.check.factor : 1;
  const hinted = hint === undefined ? {} : { hint };
  switch (outcome) {
    case 'match':
      return { tone: 'right', headline: l10n.t('Within a factor of {0}', significant(factor)) };
    case 'order':
      return { tone: 'partly', headline: l10n.t('Right order of magnitude, {0}', away), ...hinted };
    case 'off':
      return { tone: 'wrong', headline: l10n.t('Off: {0}', away), ...hinted };
  }
}

function solutionView(item: DrawnItem, answer: FollowUpAnswer, prose: Prose): SolutionView | undefined {
  const { check } = item;
  switch (check?.kind) {
    case undefined:
      return undefined;
    case 'choice':
      return {
        kind: 'choice',
        options: check.options.map((option, index) => ({
          html: prose.inline(option.text),
          whyHtml: prose.inline(option.why),
          verdict: option.right ? 'right' : 'wrong',
          choice: answer.choice?.includes(index) === true ? 'chosen' : 'left',
        })),
      };
    case 'number': {
      const result = checkAnswer(item, answer);
      return {
        kind: 'number',
        expected: expectedText(check) ?? l10n.t('unknown'),
        ...(result.kind === 'number' ? { ratio: result.given / result.expected } : {}),
        factor: check.factor,
        decidesHtml: prose.inline(check.decides),
      };
    }
    case 'gap': {
      const [weaker, point = -1] = answer.choice ?? [];
      const lacking = item.points[point];
      const missing = item.points.find((point) => point.id === check.missing);
      return {
        kind: 'gap',
        weaker: gapOrder(item.uuid).indexOf('weak'),
        missingHtml: prose.inline(missing?.text ?? check.missing),
        ...(weaker === undefined || lacking === undefined
          ? {}
          : { chosen: { weaker, missingHtml: prose.inline(lacking.text) } }),
      };
    }
  }
}
