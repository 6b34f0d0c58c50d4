import * as l10n from '@vscode/l10n';
import { checkCase } from '../core/checkCase.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import { judgedOwnCase, ownCasesFileName, ownCasesSchema } from '../core/ownCases.ts';
import type { Problem } from '../core/problem.ts';
import type { PackIssue } from './issue.ts';
import { parseJson } from './readJsonFile.ts';

/** What a file of own cases comes to. */
export type ReadOwnCases =
  | {
      readonly kind: 'read';
      readonly cases: readonly JudgedCase[];
      /** Line of each, from 1. */
      readonly lines: readonly number[];
    }
  /** `form`: not what the schema asks for, which the editor marks by itself; `sense`: it does not fit the problem. */
  | { readonly kind: 'invalid'; readonly of: 'form' | 'sense'; readonly issues: readonly PackIssue[] };

/** Reads the student's own cases of a problem and holds each against its signature. @param text of `my-cases.rounds.json`. */
export function readOwnCases(text: string, problem: Problem): ReadOwnCases {
  const read = parseJson(text, ownCasesFileName, ownCasesSchema);
  if (read.kind === 'invalid') return { kind: 'invalid', of: 'form', issues: read.issues };
  const issues: PackIssue[] = [];
  const cases = read.value.cases.map(judgedOwnCase);
  const names = new Set<string>();
  for (const [index, judged] of cases.entries()) {
    const { name } = judged.case;
    const faults = checkCase(problem, judged).map(({ code, path, message }) => ({ code, path, message }));
    const twin = {
      code: 'S19' as const,
      path: ['name'],
      message: l10n.t('Another case has this name. Choose one of its own.'),
    };
    for (const fault of names.has(name) ? [twin, ...faults] : faults) {
      const place = read.placeOf(['cases', index, ...fault.path]);
      const message = l10n.t('Case "{0}": {1}', name, fault.message);
      issues.push({ path: ownCasesFileName, ...place, code: fault.code, message });
    }
    names.add(name);
  }
  if (issues.length > 0) return { kind: 'invalid', of: 'sense', issues };
  return { kind: 'read', cases, lines: cases.map((_, index) => read.placeOf(['cases', index]).line) };
}
