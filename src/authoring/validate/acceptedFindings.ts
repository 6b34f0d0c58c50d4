import * as l10n from '@vscode/l10n';
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
    const what = l10n.t('Does not compile: {0}', sentence(first.message));
    const mend = l10n.t('Mend the solution; its signature must be as the starter has it.');
    return { file, findings: [finding('L03', place, what, mend)], reports: [first] };
  }
  if (first.verdict === 'judge-error' || first.verdict === 'toolchain-missing') {
    const what = l10n.t('Could not be judged: {0}', sentence(first.message));
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
    const what = [l10n.t('Two runs came out otherwise.'), firstText(first), secondText(second)].join(' ');
    const mend = l10n.t('Take out what is random or left to chance, in the solution or in the case.');
    return [finding('L11', place, what, mend)];
  }
  if (first.verdict !== 'accepted') {
    const what = failureText(first);
    const mend = l10n.t('Either the solution or the case is wrong.');
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

function firstText(report: RunReport): string {
  const { verdict } = report;
  if (verdict === 'accepted') return l10n.t('The first was accepted.');
  const names = namesOfFailed(report);
  return names === ''
    ? l10n.t('The first ended with {0}.', verdict)
    : l10n.t('The first ended with {0} in {1}.', verdict, names);
}

function secondText(report: RunReport): string {
  const { verdict } = report;
  if (verdict === 'accepted') return l10n.t('The second was accepted.');
  const names = namesOfFailed(report);
  return names === ''
    ? l10n.t('The second ended with {0}.', verdict)
    : l10n.t('The second ended with {0} in {1}.', verdict, names);
}

/** A few are enough to find it by. */
function namesOfFailed(report: RunReport): string {
  return failedCases(report)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

function unmeasured(judged: JudgedCase): JudgedCase {
  if (!('cost' in judged.case)) return judged;
  const { cost, ...rest } = judged.case;
  return { ...judged, case: rest };
}
