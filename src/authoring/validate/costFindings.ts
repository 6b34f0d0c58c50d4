import * as l10n from '@vscode/l10n';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases, sentence } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';

/**
 * Says which measured cases an accepted solution does not pass with half of their bound. Those that took more in its run
 * are played once more, as other work on the machine may have been the reason.
 */
export async function costFindings(runs: ProblemRuns, file: RunFile, report: RunReport): Promise<Finding[]> {
  const cases = runs.cases.flatMap((judged) => halved(judged, report));
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

/** The case with half of its bound, where the run took more. */
function halved(judged: JudgedCase, report: RunReport): JudgedCase[] {
  const given = judged.case;
  if (!('cost' in given) || given.cost === undefined) return [];
  const costs = report.cases.find(({ id }) => id === given.uuid)?.costs ?? [];
  const timesCalibration = given.cost.timesCalibration / 2;
  if (costs.every((cost) => cost.timesCalibration <= timesCalibration)) return [];
  return [{ ...judged, case: { ...given, cost: { timesCalibration } } }];
}
