import type { CatalogProblem } from '../core/catalog.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { Reveal } from '../core/reveal.ts';
import { revealCase } from '../core/revealCase.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';

/** Cuts a result down to what the student may see: the case's own level, else the problem's, else the pack's. */
export type Revealer = (result: CaseResult) => CaseResult;

/** Once a problem is `solved`, all of it is open; while a round keeps it `sealed`, of hidden cases the name alone. */
export type Openness = 'usual' | 'solved' | 'sealed';

export function revealer(entry: CatalogProblem, cases: readonly JudgedCase[], openness: Openness): Revealer {
  const general = entry.problem.reveal ?? entry.pack.reveal;
  const levels = new Map(
    cases.map((judged): [string, Reveal] => [judged.case.uuid, judged.case.reveal ?? general]),
  );
  const everywhere = ({ usual: undefined, solved: 'full', sealed: 'name' } as const)[openness];
  return (result) => revealCase(result, everywhere ?? levels.get(result.id) ?? general);
}

export function revealed(report: RunReport, reveal: Revealer): RunReport {
  return { ...report, cases: report.cases.map(reveal) };
}
