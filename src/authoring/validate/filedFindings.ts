import type { Submission } from '../../core/problem.ts';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases, failureText, judgeMend, sentence } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';

export type Filed = Exclude<Submission, 'editorial'>;

/** A wrong or slow solution, with what its one run came to. */
export interface FiledCheck {
  readonly file: RunFile;
  readonly filed: Filed;
  readonly findings: readonly Finding[];
  readonly report: RunReport | undefined;
}

/** A wrong or slow solution gets the verdict that is filed, in the layer that is filed. */
export async function checkFiled(runs: ProblemRuns, file: RunFile, filed: Filed): Promise<FiledCheck> {
  const report = await runs.play(file);
  const fault = report === undefined ? undefined : faultOf(filed, report);
  if (fault === undefined) return { file, filed, findings: [], report };
  const place = solutionPlace(runs.entry, file.name, report?.place);
  return { file, filed, findings: [finding(fault.code, place, fault.what, fault.mend)], report };
}

function faultOf(filed: Filed, report: RunReport): Pick<Finding, 'code' | 'what' | 'mend'> | undefined {
  const { verdict } = report;
  if (verdict === 'judge-error' || verdict === 'toolchain-missing') {
    return { code: 'L31', what: `Could not be judged: ${sentence(report.message)}`, mend: judgeMend };
  }
  if (verdict === 'accepted') {
    return filed.verdict === 'time-limit'
      ? {
          code: 'L09',
          what: `Passes every case in ${report.runMs} ms, though it is filed as too slow ("${filed.why}").`,
          mend: 'Make the scale case larger or its bound tighter, or delete the solution.',
        }
      : {
          code: 'L07',
          what: `Passes every case, though it is filed as wrong ("${filed.why}").`,
          mend: 'Add the case that catches it.',
        };
  }
  if (verdict !== filed.verdict) {
    return {
      code: 'L08',
      what: `Is filed as ${filed.verdict}, but gets ${verdict}. ${failureText(report)}`,
      mend: 'File what it gets, if that is what the mistake deserves; otherwise mend the solution or the cases.',
    };
  }
  if (failedCases(report).some(({ layer }) => layer === filed.layer)) return undefined;
  return {
    code: 'L08',
    what: `Is filed under the layer ${filed.layer}, but no case of it fails. ${failureText(report)}`,
    mend: `Add the case of ${filed.layer} that catches it, or file it under a layer that does.`,
  };
}
