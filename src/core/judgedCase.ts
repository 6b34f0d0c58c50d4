import type { Case, RecordedAnswers } from './case.ts';

/** A case on its way to the judge. */
export interface JudgedCase {
  readonly case: Case;
  readonly visibility: 'visible' | 'hidden';
  /** The student's own: what it leaves open is told, not judged. */
  readonly origin?: 'own';
  /** For generated cases: what `record` wrote. */
  readonly recorded?: RecordedAnswers;
}
