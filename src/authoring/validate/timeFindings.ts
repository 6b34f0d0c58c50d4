import * as l10n from '@vscode/l10n';
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
    const what = l10n.t(
      'Takes {0} ms in the case "{1}", over half of the {2} ms that are allowed.',
      took,
      judged.case.name,
      caseMs,
    );
    return [finding('L10', place, what, raise('caseMs', took / factor))];
  });
  const totalMs = limits.totalMs * factor;
  const run = quickest(reports.map(({ runMs }) => runMs));
  if (run <= totalMs / 2) return slow;
  const what = l10n.t(
    'Takes {0} ms in all cases together, over half of the {1} ms that are allowed.',
    run,
    totalMs,
  );
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
  return l10n.t(
    'Raise "limits.{0}" to {1} or make the case smaller: other machines are slower.',
    limit,
    enough,
  );
}
