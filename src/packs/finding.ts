import { factsOf, type FindingCode, type Severity } from './findingCodes.ts';

/** Keys from the root of a JSON file down to a value. */
export type JsonKeys = readonly (string | number)[];

/** A change that needs no judgement. */
export type Fix =
  | { readonly kind: 'set'; readonly keys: JsonKeys; readonly value: string }
  /** No byte order mark, line feeds alone, one at the end. */
  | { readonly kind: 'plain-text' };

/** Where something is wrong. Line and column count from 1; without them the whole file or folder is meant. */
export interface Place {
  /** Relative to the pack's folder, with slashes. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that `pack validate` found. */
export interface Finding extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** How to mend it, in a sentence. */
  readonly mend: string;
  /** To be applied to the file at `path`, where the mending is mechanical. */
  readonly fix?: Fix;
}

/** A finding as grave as its code usually is. */
export function finding(
  code: FindingCode,
  place: Place,
  what: string,
  mend: string,
  more: Partial<Pick<Finding, 'severity' | 'fix'>> = {},
): Finding {
  const { path, line, column } = place;
  const at = line === undefined ? {} : { line, column: column ?? 1 };
  return { path, ...at, code, severity: factsOf(code).severity, what, mend, ...more };
}

/** `problems/x/prompt.md:3:1 M05 error Image "a.png" is not there. Add it to assets/.` */
export function formatFinding({ path, line, column, code, severity, what, mend }: Finding): string {
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
  return `${place} ${code} ${severity} ${what} ${mend}`;
}

/** As a reader meets them: by file, then by place, then errors first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareTexts(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareTexts(a.severity, b.severity) ||
      compareTexts(a.code, b.code) ||
      compareTexts(a.what, b.what),
  );
}

/** By code units, so that the order is the same on every machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
