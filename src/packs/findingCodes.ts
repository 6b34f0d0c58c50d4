export type Severity = 'error' | 'warning';

/** What a code stands for: how grave it usually is, and what is looked for. `docs/checks.md` is made from this table. */
export interface CodeFacts {
  readonly severity: Severity;
  /** What is checked, as the title of a row. */
  readonly checks: string;
  /** Set where `--fix` can mend it. */
  readonly fixable?: true;
}

const error = (checks: string): CodeFacts => ({ severity: 'error', checks });
const warning = (checks: string): CodeFacts => ({ severity: 'warning', checks });

/** Every code that `pack validate` can say. A published code keeps its meaning; numbers that are left out are not used. */
export const findingCodes = {
  F01: error('The folder holds a pack manifest.'),
  F02: error('Structured files are JSON with comments.'),
  F03: error('No key stands twice in one object.'),
  F04: error('Every key is known.'),
  F05: error('The pack has a format that this build reads.'),
  F06: error('Every value has the type and lies in the range that its field asks for.'),
  F07: { ...warning('Files have no byte order mark, line feeds alone, and one at the end.'), fixable: true },
  F14: error('No file is larger than what a pack may hold.'),
  F16: error('The files that every problem needs are there and can be read.'),
  F17: error('No problem is listed twice.'),
  I01: error('Everything that needs a UUID has one.'),
  I02: error('UUIDs are of version 4 and written in lower case.'),
  I03: error('No UUID is used twice.'),
  I09: error('The slug of a problem is the name of its folder.'),
  M01: error('The pack has a license.'),
  M02: error("The tags of a problem are among the pack's."),
  S02: error('Types are known, and records are declared.'),
  S04: error('A case gives exactly the arguments that the signature has.'),
  S05: error('Values fit their types.'),
  S07: error('Methods that are called exist, with that many parameters.'),
  S08: error('A case compares something, and nothing that is void.'),
  S10: error('A hidden case says which mistake it catches.'),
  S12: error('Only what may throw by its signature is expected to throw.'),
  S19: error('A case has the form that the kind of its problem asks for.'),
  S20: error('Examples are visible, all other layers hidden.'),
  S21: error('A case of a function has exactly one kind of answer.'),
  S22: error('Generated cases have recorded answers.'),
  C05: error('Every call of a scenario has a name of its own.'),
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type FindingCode = keyof typeof findingCodes;

/** The facts of a code, whichever it is. */
export function factsOf(code: FindingCode): CodeFacts {
  return findingCodes[code];
}
