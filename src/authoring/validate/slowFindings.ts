import * as l10n from '@vscode/l10n';
import type { RunReport } from '../../core/runReport.ts';
import { wordLanguage } from '../../core/wordLanguage.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { rebounded } from './rebounded.ts';
import { solutionPlace } from './solutionPlace.ts';

/** So many times the bound must still catch a slow solution: one machine's map is quicker beside its loops than another's. */
const room = 1.5;

/**
 * Says which measured cases catch a slow solution only just. Those that were too much for it are played once more with a
 * wider bound.
 */
export async function slowFindings(runs: ProblemRuns, file: RunFile, report: RunReport): Promise<Finding[]> {
  const cases = rebounded(runs.cases, report, room, ({ state }) => state === 'time-limit');
  if (cases.length === 0) return [];
  const again = await runs.play(file, { cases });
  return cases.flatMap(({ case: { uuid, name } }) => {
    const result = again?.cases.find(({ id }) => id === uuid);
    if (result?.state !== 'accepted') return [];
    const what = l10n.t(
      'Is caught only just: with {0} times its bound, the case "{1}" would be passed.',
      room.toLocaleString(wordLanguage()),
      name,
    );
    const mend = l10n.t(
      'Lower "timesCalibration" of the case, as long as accepted solutions keep within half of it, or make the case larger.',
    );
    return [finding('L22', solutionPlace(runs.entry, file.name), what, mend)];
  });
}
