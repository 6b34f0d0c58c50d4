/** What in a case contradicts the problem, in a sentence, and where. */
export interface CaseFault {
  /** Keys from the case down to the place; empty where the case as a whole is meant. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The same faults, seen from further up. */
export function under(path: CaseFault['path'], faults: readonly CaseFault[]): CaseFault[] {
  return faults.map((fault) => ({ path: [...path, ...fault.path], message: fault.message }));
}
