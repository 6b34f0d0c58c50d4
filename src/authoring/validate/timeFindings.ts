import type { JudgedCase } from '../../core/judgedCase.ts';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { solutionPlace } from './solutionPlace.ts';

/** Says where an accepted solution took over half of a limit; of its runs the quickest counts. */
export function timeFindings(runs: ProblemRuns, file: RunFile, reports: readonly RunReport[]): Finding[] {
  const { limits } = runs.entry.problem;
  const factor = runs.limitsFactor;
  const place = solutionPlace(runs.entry, file.name);
  const caseMs = limits.caseMs * factor;
  const slow = runs.cases.flatMap((judged): Finding[] => {
    if (!isLimitedAsAWhole(judged)) return [];
    const took = quickest(reports.map((report) => durationOf(report, judged.case.uuid)));
    if (took <= caseMs / 2) return [];
    const what = `Takes ${took} ms in the case "${judged.case.name}", over half of the ${caseMs} ms that are allowed.`;
    return [finding('L10', place, what, raise('caseMs', took / factor))];
  });
  const totalMs = limits.totalMs * factor;
  const run = quickest(reports.map(({ runMs }) => runMs));
  if (run <= totalMs / 2) return slow;
  const what = `Takes ${run} ms in all cases together, over half of the ${totalMs} ms that are allowed.`;
  return [...slow, finding('L10', place, what, raise('totalMs', run / factor))];
}

/** In the other forms the limit is for one step or one input of many. */
function isLimitedAsAWhole({ case: given }: JudgedCase): boolean {
  return 'input' in given || 'operations' in given || ('generate' in given && given.cost === undefined);
}

function durationOf(report: RunReport, id: string): number {
  return report.cases.find((result) => result.id === id)?.durationMs ?? 0;
}

function quickest(times: readonly number[]): number {
  return Math.min(...times);
}

function raise(limit: string, tookMs: number): string {
  const enough = Math.ceil((tookMs * 2.5) / 100) * 100;
  return `Raise "limits.${limit}" to ${enough} or make the case smaller: other machines are slower.`;
}
