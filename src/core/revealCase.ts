import type { CaseResult, RunReport } from './runReport.ts';
import type { Reveal } from './reveal.ts';

/**
 * A result as a student may see it: visible cases whole, hidden ones by the reveal level.
 * What a run-time error or a limit says is always shown; what a wrong answer says can give the expected value away.
 */
export function revealCase(result: CaseResult, level: Reveal): CaseResult {
  if (result.visibility === 'visible' || level === 'full') return result;
  const { why, input, at, expected, actual, printed, message, ...rest } = result;
  const showsInput = level === 'input';
  const tells = expected !== undefined || result.state === 'wrong-answer' || result.state === 'deadlock';
  return {
    ...rest,
    message: tells ? '' : message,
    ...(level !== 'name' && why !== undefined ? { why } : {}),
    ...(showsInput && input !== undefined ? { input } : {}),
    ...(showsInput && at !== undefined ? { at } : {}),
  };
}

/** The report with every case as its level allows. @param levelOf the level of the case with this UUID. */
export function revealReport(report: RunReport, levelOf: (id: string) => Reveal): RunReport {
  return { ...report, cases: report.cases.map((result) => revealCase(result, levelOf(result.id))) };
}
