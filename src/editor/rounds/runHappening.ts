import type { RunReport } from '../../core/runReport.ts';
import type { Solution } from '../solutionFiles.ts';
import type { Happening } from './liveRound.ts';

interface Judged {
  readonly report: RunReport;
  /** The text that was judged. */
  readonly source: string;
}

/** A run as the log of a round keeps it: a submission with its code, never with the inputs of hidden cases. */
export function runHappening(
  segment: number,
  { entry, language }: Solution,
  scope: 'examples' | 'all',
  { report, source }: Judged,
): Happening {
  const { verdict, passed, total, runMs } = report;
  const submitted = { ...hiddenCounts(report), code: source.slice(0, 200_000) };
  return {
    type: 'run',
    segment,
    problem: entry.problem.uuid,
    language,
    scope,
    verdict,
    passed,
    total,
    ms: Math.round(runMs),
    ...(scope === 'all' ? submitted : {}),
  };
}

function hiddenCounts({ cases }: RunReport) {
  const hidden = cases.filter(({ visibility }) => visibility === 'hidden');
  const passed = hidden.filter(({ state }) => state === 'accepted');
  return { hiddenPassed: passed.length, hiddenTotal: hidden.length };
}
