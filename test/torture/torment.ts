import type { Verdict } from '../../src/core/verdict.ts';

/** One program that misbehaves, and how its run must end. */
export interface Torment {
  readonly file: string;
  readonly does: string;
  /** Where several are right, any of them. */
  readonly verdicts: readonly [Verdict, ...Verdict[]];
  /** What the person must be told. */
  readonly says?: RegExp;
  /** What must be shown as printed. */
  readonly prints?: RegExp;
  /** What must not be told or shown. */
  readonly hides?: RegExp;
  /** Wall time for one case in milliseconds, where the problem's own would only be waited for. */
  readonly caseMs?: number;
}

/** Enough for what never ends, and for a right answer on a busy machine beside it. */
export const quickMs = 700;
