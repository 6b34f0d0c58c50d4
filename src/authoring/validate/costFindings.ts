import type { JudgedCase } from '../../core/judgedCase.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases, sentence } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';

/** Plays the measured cases with half of their bound, and says where an accepted solution is not within it. */
export async function costFindings(runs: ProblemRuns, file: RunFile): Promise<Finding[]> {
  const cases = runs.cases.flatMap(halved);
  if (cases.length === 0) return [];
  const report = await runs.play(file, { cases });
  if (report?.verdict !== 'time-limit') return [];
  return failedCases(report).map(({ name, message }) =>
    finding(
      'L10',
      solutionPlace(runs.entry, file.name),
      `Takes over half of what the case "${name}" allows. With half of it: ${sentence(message)}`,
      'Raise "timesCalibration" of the case, as long as the slow solutions stay above it.',
    ),
  );
}

function halved(judged: JudgedCase): JudgedCase[] {
  const given = judged.case;
  if (!('generate' in given) || given.cost === undefined) return [];
  const cost = { timesCalibration: given.cost.timesCalibration / 2 };
  return [{ ...judged, case: { ...given, cost } }];
}
