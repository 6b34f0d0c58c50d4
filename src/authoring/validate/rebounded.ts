import type { JudgedCase } from '../../core/judgedCase.ts';
import type { CaseResult, RunReport } from '../../core/runReport.ts';

/**
 * The measured cases whose result in a report is worth another play, each with so many times its bound.
 * @param isWorth is given the result and the new bound
 */
export function rebounded(
  cases: readonly JudgedCase[],
  report: RunReport,
  factor: number,
  isWorth: (result: CaseResult, bound: number) => boolean,
): JudgedCase[] {
  return cases.flatMap((judged) => {
    const given = judged.case;
    if (!('cost' in given) || given.cost === undefined) return [];
    const result = report.cases.find(({ id }) => id === given.uuid);
    const timesCalibration = given.cost.timesCalibration * factor;
    if (result === undefined || !isWorth(result, timesCalibration)) return [];
    return [{ ...judged, case: { ...given, cost: { timesCalibration } } }];
  });
}
