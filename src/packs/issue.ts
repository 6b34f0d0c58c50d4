/** Something wrong with a pack, at its place. */
export interface PackIssue {
  /** Path as it helps the author: relative to the pack's folder. */
  readonly path: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** `problems/x/problem.rounds.json:3:5: Unknown key "titel". Did you mean "title"?` */
export function formatIssue(issue: PackIssue): string {
  const line = issue.line === undefined ? '' : `:${issue.line}:${issue.column ?? 1}`;
  return `${issue.path}${line}: ${issue.message}`;
}
