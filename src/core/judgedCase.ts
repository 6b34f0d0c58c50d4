import type { Case, RecordedAnswers } from './case.ts';

/** A case on its way to the judge. */
export interface JudgedCase {
  readonly case: Case;
  readonly visibility: 'visible' | 'hidden';
  /** For generated cases: what `record` wrote. */
  readonly recorded?: RecordedAnswers;
}
