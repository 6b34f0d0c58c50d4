import type { LanguageId } from '../../src/core/language.ts';
import type { CaseState, RunReport } from '../../src/core/runReport.ts';

/** A mistake that does not come out alike in every language, through no difference of the judge. */
export interface Differing {
  readonly why: string;
  /** Names of the cases that may have different states. */
  readonly cases: readonly string[] | 'all';
}

export const differing: Readonly<Record<string, Differing>> = {};

/** Per case that not all languages agree on, the state in each of them; `allowed` ones are left out. */
export function caseDifferences(
  reports: ReadonlyMap<LanguageId, RunReport>,
  allowed: Differing | undefined,
): Record<string, Partial<Record<LanguageId, CaseState>>> {
  const table: Record<string, Partial<Record<LanguageId, CaseState>>> = {};
  for (const [language, { cases }] of reports) {
    for (const { name, state } of cases) (table[name] ??= {})[language] = state;
  }
  const mayDiffer = (name: string): boolean =>
    allowed !== undefined && (allowed.cases === 'all' || allowed.cases.includes(name));
  return Object.fromEntries(
    Object.entries(table).filter(
      ([name, states]) => !mayDiffer(name) && new Set(Object.values(states)).size > 1,
    ),
  );
}
