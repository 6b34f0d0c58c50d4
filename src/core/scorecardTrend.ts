import * as l10n from '@vscode/l10n';
import type { Scorecard } from './roundReport.ts';

/** How a measure of a round is written. */
export type TrendUnit = 'percent' | 'minutes' | 'count';

interface Measure {
  readonly title: string;
  readonly unit: TrendUnit;
  /** Whether a person says it, rather than the program. */
  readonly by: 'measured' | 'self';
  /** Undefined: there was nothing of it in the round. */
  readonly of: (card: Scorecard) => number | undefined;
}

const measures: readonly Measure[] = [
  {
    title: l10n.t('Hidden cases passed'),
    unit: 'percent',
    by: 'measured',
    of: ({ problems }) =>
      share(
        problems.reduce((total, { hiddenPassed = 0 }) => total + hiddenPassed, 0),
        problems.reduce((total, { hiddenTotal = 0 }) => total + hiddenTotal, 0),
      ),
  },
  {
    title: l10n.t('Until a problem was accepted'),
    unit: 'minutes',
    by: 'measured',
    of: ({ problems }) => problems.find(({ acceptedMs }) => acceptedMs !== undefined)?.acceptedMs,
  },
  {
    title: l10n.t('Hints opened'),
    unit: 'count',
    by: 'measured',
    of: ({ problems }) =>
      problems.length === 0 ? undefined : problems.reduce((total, { hints }) => total + hints.length, 0),
  },
  {
    title: l10n.t('Questions answered'),
    unit: 'percent',
    by: 'measured',
    of: ({ questions }) =>
      share(questions.filter(({ outcome }) => outcome === 'answered').length, questions.length),
  },
  {
    title: l10n.t('Checked answers that were right'),
    unit: 'percent',
    by: 'measured',
    of: ({ questions }) => {
      const checked = questions.flatMap((question) =>
        question.checked === undefined ? [] : [question.checked],
      );
      return share(checked.filter(({ right }) => right).length, checked.length);
    },
  },
  {
    title: l10n.t('Critical points said'),
    unit: 'percent',
    by: 'self',
    of: ({ questions }) => {
      const critical = questions.flatMap(({ points }) => points).filter((point) => point.critical);
      return share(critical.filter(({ mark }) => mark === 'said').length, critical.length);
    },
  },
];

export interface Trend {
  readonly title: string;
  readonly unit: TrendUnit;
  readonly by: 'measured' | 'self';
  /** Of the last three rounds that had it: a share from 0 to 1, milliseconds, or a count. */
  readonly median: number;
  /** Of the three before. */
  readonly before?: number;
}

const WINDOW = 3;

/**
 * Medians of three rounds: single ones say little, since the same person does differently from round to round.
 * @param cards oldest first; what has been in fewer than three of them is left out.
 */
export function trendsOf(cards: readonly Scorecard[]): readonly Trend[] {
  return measures.flatMap(({ title, unit, by, of }) => {
    const values = cards.flatMap((card) => of(card) ?? []);
    const median = medianOf(values.slice(-WINDOW));
    if (median === undefined) return [];
    const before = medianOf(values.slice(-2 * WINDOW, -WINDOW));
    return [{ title, unit, by, median, ...(before === undefined ? {} : { before }) }];
  });
}

function medianOf(values: readonly number[]): number | undefined {
  if (values.length < WINDOW) return undefined;
  return values.toSorted((left, right) => left - right)[(WINDOW - 1) / 2];
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
