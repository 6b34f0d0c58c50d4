import type { z } from 'zod';
import type { FindingCode } from './findingCodes.ts';

export interface SchemaIssue {
  readonly code: FindingCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Zod's issues in the words of an author: one a fault, at its exact place. */
export function schemaIssues(error: z.ZodError): SchemaIssue[] {
  return error.issues.flatMap((issue) => flatten(issue, []));
}

function flatten(issue: Issue, prefix: readonly (string | number)[]): SchemaIssue[] {
  const path = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
  switch (issue.code) {
    case 'invalid_union': {
      const branch = nearestBranch(issue.errors);
      return branch === undefined
        ? [{ code: codeOf(issue, path), path, message: sentence(issue.message) }]
        : branch.flatMap((inner) => flatten(inner, path));
    }
    case 'unrecognized_keys':
      return issue.message
        .split('\n')
        .map((message, index) => ({ code: 'F04', path: [...path, issue.keys[index] ?? ''], message }));
    case 'invalid_key':
      return [{ code: 'F06', path, message: sentence(issue.issues[0]?.message ?? issue.message) }];
    default:
      return [{ code: codeOf(issue, path), path, message: sentence(issue.message) }];
  }
}

/** Fields with checks of their own; everything else is a value that does not fit. */
function codeOf(issue: Issue, path: readonly (string | number)[]): FindingCode {
  const isMissing = issue.input === undefined;
  if (path.at(-1) === 'uuid') return isMissing ? 'I01' : 'I02';
  if (path.length === 1 && path[0] === 'format') return 'F05';
  if (path.length === 1 && path[0] === 'license' && isMissing) return 'M01';
  return issue.code === 'custom' && issue.params?.['code'] === 'S02' ? 'S02' : 'F06';
}

/** The form the author most likely meant: the one with the fewest faults. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return [...branches].sort((a, b) => weight(a) - weight(b))[0];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + faults(issue), 0);
}

function faults(issue: Issue): number {
  // A value of another kind altogether is a worse fit than a wrong detail inside.
  if (issue.code === 'unrecognized_keys') return 2 * issue.keys.length;
  if (issue.path.length === 0) return 5;
  return issue.code === 'invalid_type' && issue.input === undefined ? 2 : 1;
}

function sentence(message: string): string {
  const capital = message.slice(0, 1).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
