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
const fixable = (facts: CodeFacts): CodeFacts => ({ ...facts, fixable: true });

/** Every code that `pack validate` can say. A published code keeps its meaning; numbers that are left out are not used. */
export const findingCodes = {
  F01: error('The folder holds a pack manifest.'),
  F02: error('Structured files are JSON with comments.'),
  F03: error('No key stands twice in one object.'),
  F04: error('Every key is known.'),
  F05: error('The pack has a format that this build reads.'),
  F06: error('Every value has the type and lies in the range that its field asks for.'),
  F07: fixable(warning('Files have no byte order mark, line feeds alone, and one at the end.')),
  F08: error('Names can be written on every system; paths are at most 180 characters and 8 folders deep.'),
  F09: error('No two paths differ only in case.'),
  F10: error('There are files and folders alone, no links.'),
  F11: warning('Every file is used.'),
  F12: warning('Every folder under problems/ is listed in the manifest.'),
  F13: error('Every problem that the manifest lists has its folder.'),
  F14: error('No file is larger than a pack may hold; from four fifths of that on, a warning.'),
  F15: error('Every folder is one of the format.'),
  F16: error('The files that every problem needs are there and can be read.'),
  F17: error('No problem is listed twice.'),
  F18: error('Files hold what their ending says: text in UTF-8, or an image of that kind.'),

  I01: fixable(error('Everything that needs a UUID has one.')),
  I02: fixable(error('UUIDs are of version 4 and written in lower case; only the case is mended by --fix.')),
  I03: fixable(error('No UUID is used twice.')),
  I04: error('A published case keeps its input, answers and steps (--against).'),
  I05: error('A published problem does not vanish (--against).'),
  I06: error('The version is above the published one (--against).'),
  I07: error('The version says how much has changed (--against).'),
  I08: error('A case that corrects another names one that there is, or was in the published pack.'),
  I09: fixable(error('The slug of a problem is the name of its folder.')),

  M01: error('The pack has a license; one that is not an SPDX identifier is a warning.'),
  M02: error("The tags of a problem are among the pack's."),
  M03: error('Prerequisites form no circle.'),
  M05: error('Images are there, and lie in assets/.'),
  M06: warning('Prose has no HTML.'),
  M07: warning('There is a visible case, and as many as the prompt shows examples.'),
  M08: error('Links lead to https addresses or stay on the page.'),
  M09: warning("Each of the pack's tags is used."),
  M10: error('Prerequisites are problems of the pack.'),
  M11: error('The prompt says something.'),
  M13: error('No language and no tag stands twice.'),
  M14: error('A problem that is published asks for no draft first.'),
  M15: warning('The claims of complexity that are right can be chosen from the list of classes.'),
  M16: error('The sizes of "growth" stand in the recipe of a case with a cost.'),

  S01: error(
    'Names in the signature are reserved in none of the five languages; a warning where a starter renames.',
  ),
  S02: error(
    'Types are known and stand where they may, and records are declared; a warning for an unused one.',
  ),
  S03: error('Floating-point answers are compared with a tolerance.'),
  S04: error('A case gives exactly the arguments that the signature has.'),
  S05: error('Values fit their types.'),
  S06: error('Numbers can be read exactly.'),
  S07: error('Methods that are called exist, with that many parameters.'),
  S08: error('A case compares something, and nothing that is void.'),
  S09: warning('No two cases have the same input; with another answer, it is an error.'),
  S10: error('A hidden case says which mistake it catches.'),
  S11: warning('No visible case is hidden too.'),
  S12: error('Only what may throw by its signature is expected to throw.'),
  S13: warning('The answers are not all the same.'),
  S14: warning('Arrays whose order the prompt leaves open are compared in any order.'),
  S15: error('"accepts" lists different answers.'),
  S17: error('No two names of the signature become the same in one language.'),
  S18: warning('The way of comparing fits the type of the answers.'),
  S19: error('A case has the form that the kind of its problem asks for.'),
  S20: error('Examples are visible, all other layers hidden.'),
  S21: error('A case of a function has exactly one kind of answer.'),
  S22: error('Generated cases have recorded answers.'),
  S23: warning('Recorded answers belong to a generated case.'),
  S24: warning('No two cases of a problem have the same name.'),
  S25: error('A problem has hidden cases.'),
  S26: error(
    'A property of answers speaks of parameters that there are, and answers given as right have it.',
  ),

  C01: error('A scenario names only calls and objects that it made before.'),
  C02: error('A scenario ends and expects only tasks and callbacks that it hands out.'),
  C03: error('A scenario makes its object before it calls it.'),
  C04: error(
    'Tasks and callbacks of a scenario stand where the signature has such types, with values that fit.',
  ),
  C05: error('Every call of a scenario has a name of its own.'),
  C06: error('Invariants are about things that the scenario has.'),
  C07: error('What a step expects can come true.'),
  C08: error('A scenario expects something.'),
  C09: error('Only what can be cancelled is cancelled.'),
  C10: error('Only a problem with a clock has its clock moved or read.'),

  L01: error('Every language that the pack offers has an accepted solution.'),
  L02: error('Starters compile.'),
  L03: error('Accepted solutions compile.'),
  L04: error('Accepted solutions pass every case.'),
  L05: error('The accepted solutions of all languages agree.'),
  L06: error('No starter is accepted as it is.'),
  L07: error('Every wrong solution is caught.'),
  L08: error('Wrong solutions get the verdict that is filed, in the layer that is filed.'),
  L09: error('Every slow solution runs into a limit.'),
  L10: warning('Accepted solutions keep within half of every limit.'),
  L11: error('Accepted solutions come out the same in two runs.'),
  L12: warning('Accepted solutions leave their arguments as they were.'),
  L13: warning('The tools of all languages are here; an error with `--ci`.'),
  L14: warning('There are wrong solutions.'),
  L15: error('Every entry of "submissions" has its file.'),
  L16: error('What lies in wrong/ or slow/ is filed with what is expected of it.'),
  L17: error('The layer that must catch a wrong solution has a case.'),
  L18: error('The editorial has exactly one solution per offered language.'),
  L19: error('Solutions lie in the folder that says what they are.'),
  L20: warning('Solutions are in languages that the pack offers.'),
  L21: warning('Every hidden layer has a wrong solution filed under it.'),
  L22: warning('Slow solutions take over one and a half times what a case allows.'),
  L30: error('Accepted solutions pass every play of a soak, and wrong ones are caught in 99 of 100.'),
  L31: error('The judge could do its work.'),

  H01: error('A hint says something; one that holds a line of a solution is a warning.'),
  H03: warning('No hint stands twice.'),

  U01: error('A choice has right and wrong options, each once.'),
  U02: error('The formula of a number can be computed, and is above zero.'),
  U03: error('Slips lie outside the tolerance, and apart from each other.'),
  U04: error('One to three points of a question are critical.'),
  U05: error('The point that a weak answer lacks is one of the points.'),
  U06: error('The points of a question have different ids.'),
  U07: error('The unit of a number can be read in one way alone.'),
  U08: warning('Each layer of a question has a point of its own.'),
  U09: warning('The questions go from requirements to trade-offs.'),
  U10: error('Every question names a source.'),
  U11: error('The layers of a question are written, and every option has its reason.'),
  U12: error('A weak and a strong answer differ, and a gap has no others beside it.'),
  U13: error('Inputs that are drawn can be drawn and are shown in the question; its answer is not.'),
  U14: error('No two questions of a section ask the same.'),
  U15: error('The arrows of a diagram join its boxes, and nothing in it covers anything else.'),
  U16: warning('No text writes the unit of an expected number once more.'),

  D01: error('Every name in a drill is one that there is, and stands once.'),
  D02: error("A drill can be won, and its author's order wins it and tells every duty in time."),
  D03: error('Every state and every effect of a drill is within reach.'),
  D04: error('Whoever only waits does not win a drill.'),
  D05: error(
    'A drill starts with a loss and ends without, has a diagnosis and a sound decision, and explains what cannot help.',
  ),

  R01: error('The segments of a round add up to its minutes.'),
  R02: error('Every segment of a round says what it shows.'),
  R03: error('The picks of a round match enough.'),
  R04: error('A round shows no draft.'),

  B01: error('The prompt and the hints lead to nothing that is hidden.'),
  B02: warning('The prompt shows no part of a solution.'),
  B03: error('Nothing looks like a key or a token.'),
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type FindingCode = keyof typeof findingCodes;

/** The facts of a code, whichever it is. */
export function factsOf(code: FindingCode): CodeFacts {
  return findingCodes[code];
}
