import { languageIds, type LanguageId } from '../../core/language.ts';
import { layers, type Layer } from '../../core/layer.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { RunReport } from '../../core/runReport.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { AcceptedCheck } from './acceptedFindings.ts';
import type { FiledCheck } from './filedFindings.ts';
import { failedCases } from './reportWords.ts';

/** What the cases of a layer are worth. */
export interface LayerRow {
  readonly layer: Layer;
  readonly cases: number;
  /** Wrong and slow solutions that fail in a case of this layer. */
  readonly catches: number;
  /** Those that fail in no other layer, all cases played. */
  readonly alone: number;
}

export interface LanguageRow {
  readonly language: LanguageId;
  readonly files: number;
  readonly runs: number;
  /** Milliseconds over all runs. */
  readonly compileMs: number;
  readonly runMs: number;
}

/** A wrong solution whose run ended before its last case, so that the layers after it were not asked. */
export interface EndedRun {
  readonly file: string;
  readonly verdict: Verdict;
  readonly layer: Layer | undefined;
}

/** How well a problem's cases catch its wrong solutions, and what that takes. */
export interface ProblemTable {
  readonly problem: string;
  readonly layers: readonly LayerRow[];
  readonly languages: readonly LanguageRow[];
  readonly ended: readonly EndedRun[];
  /** Where there is a schedule layer: solutions to soak, and those with results that hold. */
  readonly soaked?: { readonly solutions: number; readonly count: number };
}

/** Sums up what the runs of a problem came to. */
export function problemTable(
  problem: string,
  cases: readonly JudgedCase[],
  accepted: readonly AcceptedCheck[],
  filed: readonly FiledCheck[],
): ProblemTable {
  const caught = filed.flatMap(({ report }) => (report === undefined ? [] : [caughtBy(report)]));
  return {
    problem,
    layers: layers
      .map((layer) => ({
        layer,
        cases: cases.filter((judged) => judged.case.layer === layer).length,
        catches: caught.filter(({ failed }) => failed.has(layer)).length,
        alone: caught.filter(({ failed, open }) => failed.has(layer) && failed.size === 1 && !open).length,
      }))
      .filter((row) => row.cases > 0),
    languages: languageRows([
      ...accepted.map(({ file, reports }) => ({ language: file.language, reports })),
      ...filed.map(({ file, report }) => ({ language: file.language, reports: report ? [report] : [] })),
    ]),
    ended: filed.flatMap(({ file, report }) => (report === undefined ? [] : endedRun(file.name, report))),
  };
}

/** @returns the layers it fails in, and whether another layer might have caught it too, had the run gone on. */
function caughtBy(report: RunReport): { readonly failed: ReadonlySet<string>; readonly open: boolean } {
  const failed = new Set<string>(failedCases(report).map(({ layer }) => layer));
  const open = report.cases.some(({ state, layer }) => state === 'not-run' && !failed.has(layer));
  return { failed, open };
}

function endedRun(file: string, report: RunReport): EndedRun[] {
  if (report.cases.every(({ state }) => state !== 'not-run')) return [];
  const layer = failedCases(report).at(-1)?.layer;
  return [{ file, verdict: report.verdict, layer: layer === 'own' ? undefined : layer }];
}

function languageRows(
  files: readonly { readonly language: LanguageId; readonly reports: readonly RunReport[] }[],
): LanguageRow[] {
  return languageIds.flatMap((language) => {
    const own = files.filter((file) => file.language === language);
    const reports = own.flatMap((file) => file.reports);
    if (reports.length === 0) return [];
    const compileMs = reports.reduce((sum, report) => sum + report.compileMs, 0);
    const runMs = reports.reduce((sum, report) => sum + report.runMs, 0);
    return [{ language, files: own.length, runs: reports.length, compileMs, runMs }];
  });
}
