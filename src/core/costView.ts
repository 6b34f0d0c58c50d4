import * as l10n from '@vscode/l10n';
import { acceptedClasses } from './acceptedClasses.ts';
import { acceptedFinding, claimFinding } from './claimWords.ts';
import {
  complexityClasses,
  complexityWords,
  type ComplexityClaimEvent,
  type ComplexityClass,
} from './complexity.ts';
import type { CostMeasurement, ToCostPage } from './costMessages.ts';
import { clearestFit, type GrowthPoint } from './fitGrowth.ts';
import { growthPlot, type PlotClass } from './growthPlot.ts';
import { languages, type LanguageId } from './language.ts';
import type { Problem } from './problem.ts';
import { significant } from './significant.ts';
import { grouped, wordLanguage } from './wordLanguage.ts';

/** How far the measuring has come. */
export type Measuring =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'measured'; readonly points: readonly GrowthPoint[] };

export interface CostFacts {
  readonly problem: Problem;
  readonly language: LanguageId;
  /** The newest claim; none before the person was asked. */
  readonly claim: ComplexityClaimEvent | undefined;
  readonly measuring: Measuring;
  /** Sentences on what the accepted run measured. */
  readonly run: readonly string[];
  /** Why a round keeps closed what is right and what was measured. */
  readonly sealed?: string | undefined;
}

/** All that the cost page shows. Nothing is told of what is right, or was measured, before the person was asked. */
export function costView({ problem, language, claim, measuring, run, sealed }: CostFacts): ToCostPage {
  const shown = {
    title: problem.title,
    language: languages[language].title,
    classes: complexityClasses.map((value) => ({
      value,
      text: `${complexityWords[value].written}, ${complexityWords[value].called}`,
    })),
    about:
      problem.kind === 'class'
        ? l10n.t(
            'Time is that of one call, spread over many where they differ; space is what is held at one time.',
          )
        : l10n.t('Time is that of the whole call; space is what it needs besides its arguments.'),
  };
  if (claim === undefined) {
    const measurement = {
      kind: 'none' as const,
      text: l10n.t('What was measured is shown after your claim.'),
    };
    return { ...shown, claim: { kind: 'open' }, measurement, run: [] };
  }
  const { time, space } = claim;
  if (sealed !== undefined) {
    const measurement = { kind: 'none' as const, text: sealed };
    const words = [l10n.t('Your claim is kept: {0} in time, {1} in space.', written(time), written(space))];
    return { ...shown, claim: { kind: 'settled', time, space, words }, measurement, run: [] };
  }
  const { complexity } = problem;
  const words =
    complexity === undefined
      ? [l10n.t('The pack does not say which claims are right.')]
      : [
          acceptedFinding('time', time, acceptedClasses(complexity, 'time')),
          acceptedFinding('space', space, acceptedClasses(complexity, 'space')),
        ];
  return {
    ...shown,
    claim: { kind: 'settled', time, space, words },
    measurement: measurementOf(problem, time, measuring),
    run,
  };
}

function written(claim: ComplexityClass | undefined): string {
  return claim === undefined ? l10n.t('nothing') : complexityWords[claim].written;
}

function measurementOf(
  problem: Problem,
  claimed: ComplexityClass | undefined,
  measuring: Measuring,
): CostMeasurement {
  const { growth, kind, complexity } = problem;
  if (growth === undefined) {
    return {
      kind: 'none',
      text: l10n.t('For this problem no growth is measured: no case of it tells enough of cost.'),
    };
  }
  switch (measuring.kind) {
    case 'idle':
      return { kind: 'none', text: l10n.t('Not measured yet.') };
    case 'running':
      return {
        kind: 'running',
        text: l10n.t(
          'Measuring your accepted code at several sizes: round {0} of {1} done.',
          measuring.done,
          measuring.total,
        ),
      };
    case 'failed':
      return { kind: 'failed', text: measuring.message };
    case 'measured':
  }
  const { points } = measuring;
  const shared = kind === 'class' ? 'nothing' : 'size';
  const accepted = complexity === undefined ? [] : acceptedClasses(complexity, 'time');
  const plot = growthPlot(points, plotClasses(claimed, accepted), shared);
  const fit = clearestFit(points);
  const held = claimed ?? accepted[0];
  if (plot === undefined)
    return { kind: 'failed', text: l10n.t('Too few sizes were measured to show a growth.') };
  return {
    kind: 'measured',
    plot,
    n: growth.n,
    unit: kind === 'class' ? l10n.t('cost of one call') : l10n.t('cost for each n'),
    rows: points.map(({ size, cost }) => ({ size: grouped(size), cost: significant(cost, wordLanguage()) })),
    finding:
      fit === undefined || held === undefined
        ? undefined
        : claimFinding(fit, held, kind === 'class' ? 'call' : 'whole'),
  };
}

/** The claim, and those accepted ones that differ from it. */
function plotClasses(
  claimed: ComplexityClass | undefined,
  accepted: readonly ComplexityClass[],
): PlotClass[] {
  const { written } = complexityWords[claimed ?? '1'];
  return [
    ...(claimed === undefined
      ? []
      : [
          {
            kind: 'claimed' as const,
            label: accepted.includes(claimed)
              ? l10n.t('claimed and accepted: {0}', written)
              : l10n.t('claimed: {0}', written),
            of: claimed,
          },
        ]),
    ...accepted
      .filter((each) => each !== claimed)
      .map((each) => ({
        kind: 'accepted' as const,
        label: l10n.t('accepted: {0}', complexityWords[each].written),
        of: each,
      })),
  ];
}
