/** What kind of fault in a question, drill or round; `pack validate` shows it, and its documentation explains it. */
export type LintCode =
  | 'U01'
  | 'U02'
  | 'U03'
  | 'U04'
  | 'U05'
  | 'U06'
  | 'U07'
  | 'U08'
  | 'U10'
  | 'U11'
  | 'U12'
  | 'U13'
  | 'U14'
  | 'U15'
  | 'U16'
  | 'I03'
  | 'D01'
  | 'D02'
  | 'D03'
  | 'D04'
  | 'D05'
  | 'R01'
  | 'R02'
  | 'R03';

/** What a schema cannot say: a sentence that tells what is wrong, and then how to mend it. */
export interface LintFault {
  readonly code: LintCode;
  /** Keys from what was looked at down to the place; empty where the whole is meant. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The same faults, seen from further up. */
export function below(path: LintFault['path'], faults: readonly LintFault[]): LintFault[] {
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}
