import * as l10n from '@vscode/l10n';
import type { Submission } from '../../core/problem.ts';
import type { RunReport } from '../../core/runReport.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases, failureText, judgeMend, sentence } from './reportWords.ts';
import { slowFindings } from './slowFindings.ts';
import { solutionPlace } from './solutionPlace.ts';

export type Filed = Exclude<Submission, 'editorial'>;

/** A wrong or slow solution, with what its run came to. */
export interface FiledCheck {
  readonly file: RunFile;
  readonly filed: Filed;
  readonly findings: readonly Finding[];
  readonly report: RunReport | undefined;
}

/** A wrong or slow solution gets the verdict that is filed, in the layer that is filed, and a slow one not only just. */
export async function checkFiled(runs: ProblemRuns, file: RunFile, filed: Filed): Promise<FiledCheck> {
  const report = await playFiled(runs, file, filed);
  if (report === undefined) return { file, filed, findings: [], report };
  const fault = faultOf(filed, report);
  if (fault === undefined) {
    const findings = filed.verdict === 'time-limit' ? await slowFindings(runs, file, report) : [];
    return { file, filed, findings, report };
  }
  const place = solutionPlace(runs.entry, file.name, report.place);
  return { file, filed, findings: [finding(fault.code, place, fault.what, fault.mend)], report };
}

/** A limit of time may be the fault of what else the machine does: a run that meets one against expectation is repeated. */
async function playFiled(runs: ProblemRuns, file: RunFile, filed: Filed): Promise<RunReport | undefined> {
  const report = await runs.play(file);
  const isLate = report?.verdict === 'time-limit' && filed.verdict !== 'time-limit';
  return isLate ? runs.play(file) : report;
}

function faultOf(filed: Filed, report: RunReport): Pick<Finding, 'code' | 'what' | 'mend'> | undefined {
  const { verdict } = report;
  if (verdict === 'judge-error' || verdict === 'toolchain-missing') {
    return {
      code: 'L31',
      what: l10n.t('Could not be judged: {0}', sentence(report.message)),
      mend: judgeMend,
    };
  }
  if (verdict === 'accepted') {
    return filed.verdict === 'time-limit'
      ? {
          code: 'L09',
          what: l10n.t(
            'Passes every case in {0} ms, though it is filed as too slow ("{1}").',
            report.runMs,
            filed.why,
          ),
          mend: l10n.t('Make the scale case larger or its bound tighter, or delete the solution.'),
        }
      : {
          code: 'L07',
          what: l10n.t('Passes every case, though it is filed as wrong ("{0}").', filed.why),
          mend: l10n.t('Add the case that catches it.'),
        };
  }
  if (verdict !== filed.verdict) {
    return {
      code: 'L08',
      what: l10n.t('Is filed as {0}, but gets {1}. {2}', filed.verdict, verdict, failureText(report)),
      mend: l10n.t(
        'File what it gets, if that is what the mistake deserves; otherwise mend the solution or the cases.',
      ),
    };
  }
  if (failedCases(report).some(({ layer }) => layer === filed.layer)) return undefined;
  return {
    code: 'L08',
    what: l10n.t(
      'Is filed under the layer {0}, but no case of it fails. {1}',
      filed.layer,
      failureText(report),
    ),
    mend: l10n.t('Add the case of {0} that catches it, or file it under a layer that does.', filed.layer),
  };
}
