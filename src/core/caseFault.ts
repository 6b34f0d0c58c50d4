/** What kind of fault; `pack validate` shows it, and its documentation explains it. */
export type CaseFaultCode =
  'C05' | 'F14' | 'S04' | 'S05' | 'S07' | 'S08' | 'S10' | 'S12' | 'S19' | 'S20' | 'S21' | 'S22' | 'S26';

/** What in a case contradicts the problem, in a sentence, and where. */
export interface CaseFault {
  readonly code: CaseFaultCode;
  /** Keys from the case down to the place; empty where the case as a whole is meant. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The same faults, seen from further up. */
export function under(path: CaseFault['path'], faults: readonly CaseFault[]): CaseFault[] {
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}
