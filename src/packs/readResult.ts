import type { PackIssue } from './issue.ts';

/** What reading gives: the value, or all that is wrong with it. */
export type ReadResult<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'invalid'; readonly issues: readonly PackIssue[] };
