import path from 'node:path';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { RunReport } from '../../core/runReport.ts';
import type { Place } from '../../packs/finding.ts';

/** The place of a file under the problem's folder, as the pack's author sees it. */
export function problemPlace(entry: CatalogProblem, file: string): Place {
  return { path: path.posix.join('problems', path.basename(entry.folder), file) };
}

/** The place of a solution; with the line and column at which it does not compile. */
export function solutionPlace(entry: CatalogProblem, name: string, at?: RunReport['place']): Place {
  const place = problemPlace(entry, `solutions/${name}`);
  return at === undefined ? place : { ...place, line: at.line, column: at.column ?? 1 };
}
