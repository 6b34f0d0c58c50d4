import * as l10n from '@vscode/l10n';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { rebounded } from './rebounded.ts';
import { failedCases, sentence } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';

/**
 * Says which measured cases an accepted solution does not pass with half of their bound. Those that took more in its run
 * are played once more, as other work on the machine may have been the reason.
 */
export async function costFindings(runs: ProblemRuns, file: RunFile, report: RunReport): Promise<Finding[]> {
  const cases = rebounded(runs.cases, report, 1 / 2, ({ costs = [] }, bound) =>
    costs.some((cost) => cost.timesCalibration > bound),
  );
  if (cases.length === 0) return [];
  const again = await runs.play(file, { cases });
  if (again?.verdict !== 'time-limit') return [];
  return failedCases(again).map(({ name, message }) =>
    finding(
      'L10',
      solutionPlace(runs.entry, file.name),
      l10n.t('Takes over half of what the case "{0}" allows. With half of it: {1}', name, sentence(message)),
      l10n.t('Raise "timesCalibration" of the case, as long as the slow solutions stay above it.'),
    ),
  );
}
