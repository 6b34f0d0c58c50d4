import type { JudgedCase } from '../../core/judgedCase.ts';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import { argumentFindings } from './argumentFindings.ts';
import { costFindings } from './costFindings.ts';
import { orderFindings } from './orderFindings.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases, failureText, judgeMend, sentence } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';
import { timeFindings } from './timeFindings.ts';

/** What two runs of an accepted solution came to. */
export interface AcceptedCheck {
  readonly file: RunFile;
  readonly findings: readonly Finding[];
  readonly reports: readonly RunReport[];
}

/** An accepted solution compiles and passes every case, twice, with half of its limits to spare. */
export async function checkAccepted(runs: ProblemRuns, file: RunFile): Promise<AcceptedCheck> {
  const first = await runs.play(file);
  if (first === undefined) return { file, findings: [], reports: [] };
  const place = solutionPlace(runs.entry, file.name, first.place);
  if (first.verdict === 'compile-error') {
    const what = `Does not compile: ${sentence(first.message)}`;
    const mend = 'Mend the solution; its signature must be as the starter has it.';
    return { file, findings: [finding('L03', place, what, mend)], reports: [first] };
  }
  if (first.verdict === 'judge-error' || first.verdict === 'toolchain-missing') {
    const what = `Could not be judged: ${sentence(first.message)}`;
    return { file, findings: [finding('L31', place, what, judgeMend)], reports: [first] };
  }
  // The cost is known by now, and measuring it takes several playings.
  const second = await runs.play(file, { cases: runs.cases.map(unmeasured) });
  const reports = second === undefined ? [first] : [first, second];
  return { file, findings: await findingsOf(runs, file, first, second), reports };
}

async function findingsOf(
  runs: ProblemRuns,
  file: RunFile,
  first: RunReport,
  second: RunReport | undefined,
): Promise<Finding[]> {
  const place = solutionPlace(runs.entry, file.name);
  if (second !== undefined && outcome(first) !== outcome(second)) {
    const what = `Two runs came out otherwise. ${runText('The first', first)} ${runText('The second', second)}`;
    const mend = 'Take out what is random or left to chance, in the solution or in the case.';
    return [finding('L11', place, what, mend)];
  }
  if (first.verdict !== 'accepted') {
    const what = failureText(first);
    const mend = 'Either the solution or the case is wrong.';
    return [finding('L04', place, what, mend), ...orderFindings(runs, file, first)];
  }
  if (second === undefined) return [];
  return [
    ...timeFindings(runs, file, [first, second]),
    ...(await costFindings(runs, file, first)),
    ...(await argumentFindings(runs, file)),
  ];
}

/** All of a run that must be the same the next time. */
function outcome(report: RunReport): string {
  const cases = report.cases.map(({ id, state, actual }) => ({ id, state, actual }));
  return JSON.stringify({ verdict: report.verdict, cases });
}

function runText(which: string, report: RunReport): string {
  if (report.verdict === 'accepted') return `${which} was accepted.`;
  const names = failedCases(report).map(({ name }) => `"${name}"`);
  const where = names.length === 0 ? '' : ` in ${names.slice(0, 3).join(', ')}`;
  return `${which} ended with ${report.verdict}${where}.`;
}

function unmeasured(judged: JudgedCase): JudgedCase {
  if (!('cost' in judged.case)) return judged;
  const { cost, ...rest } = judged.case;
  return { ...judged, case: rest };
}
