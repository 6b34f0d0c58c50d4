import * as l10n from '@vscode/l10n';
import type { Cost } from '../../core/case.ts';
import type { MeasuredCost } from '../../core/runReport.ts';
import { grouped, wordLanguage } from '../../core/wordLanguage.ts';
import type { FailedOutcome } from '../caseOutcome.ts';
import type { Outcome } from '../conversation.ts';
import type { Measuring } from '../protocol.ts';

/** How often a measured case is played; the best time counts, for load only ever adds. */
export const measureRuns = 3;

/** Load lengthens one playing in stretches, but never so many times: beyond it, neither is another one needed. */
const hopelessTimes = 5;

/** What a request carries so that it is measured; nothing where there is no bound to hold it against. */
export function measuring(cost: Cost | undefined, units: number): Measuring {
  if (cost === undefined) return {};
  return { measure: measureRuns, stopAbove: hopelessTimes * cost.timesCalibration * units };
}

/** The cost of one operation in units of one step of the calibration; undefined when it was not measured. */
export function relativeCost(outcome: Outcome, operations: number): number | undefined {
  if (outcome.kind !== 'replied' || !('end' in outcome.reply) || outcome.reply.cost === undefined)
    return undefined;
  const { ns, calibrationNs, calibrationOperations } = outcome.reply.cost;
  return ns / operations / Math.max(1e-9, calibrationNs / calibrationOperations);
}

/** What the time is shared out over. */
export interface CostUnits {
  readonly count: number;
  readonly of: 'operations' | 'values in the arguments';
}

/** Holds the cost of a measured case against its bound. */
export function judgeCost(cost: Cost, outcome: Outcome, units: CostUnits): FailedOutcome | MeasuredCost {
  const { timesCalibration: limit } = cost;
  const measured = relativeCost(outcome, units.count);
  if (measured !== undefined && measured <= limit) return { count: units.count, timesCalibration: measured };
  const hopeless = measured !== undefined && measured > hopelessTimes * limit;
  return {
    kind: 'failed',
    verdict: 'time-limit',
    message: slowText(units, measured, limit, hopeless),
    ...(hopeless ? { hopeless } : {}),
  };
}

function slowText(units: CostUnits, measured: number | undefined, limit: number, hopeless: boolean): string {
  const count = grouped(units.count);
  const over =
    units.of === 'operations'
      ? l10n.t('over {0} operations', count)
      : l10n.t('over {0} values in the arguments', count);
  if (measured === undefined) {
    return l10n.t(
      'Too slow: {0}, one was not measured as a look-up and a write in a hash map (best of {1}; the limit is {2} times).',
      over,
      measureRuns,
      limit,
    );
  }
  const times = Number(measured.toFixed(1)).toLocaleString(wordLanguage(), {
    minimumFractionDigits: 1,
    useGrouping: false,
  });
  return hopeless
    ? l10n.t(
        'Too slow: {0}, one took {1} times as long as a look-up and a write in a hash map (the limit is {2} times).',
        over,
        times,
        limit,
      )
    : l10n.t(
        'Too slow: {0}, one took {1} times as long as a look-up and a write in a hash map (best of {2}; the limit is {3} times).',
        over,
        times,
        measureRuns,
        limit,
      );
}
