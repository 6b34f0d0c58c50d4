import { z } from 'zod';
import type { SourcePlace } from './adapter.ts';

/** Why a solution cannot be built, in words and, where it is in the student's file, where. */
export interface GoFault {
  readonly message: string;
  readonly place?: SourcePlace;
}

export const editSchema = z.object({
  line: z.int(),
  /** In bytes, from 1, in the student's file. */
  column: z.int(),
  removed: z.int(),
  inserted: z.int(),
});
type Edit = z.infer<typeof editSchema>;

export interface BuildOutput {
  /** What `go build` wrote. */
  readonly text: string;
  /** The student's text, and what was changed in it on the way. */
  readonly source: string;
  readonly edits: readonly Edit[];
  readonly fileName: string;
}

/** The errors of a build, at their places in the student's file: the first one, and the others below it. */
export function buildFault({ text, source, edits, fileName }: BuildOutput): GoFault {
  const lines = source.split('\n');
  const found = [...text.matchAll(/^(?:\.[\\/])?solution\.go:(\d+)(?::(\d+))?: (.+(?:\n\t.+)*)/gm)].map(
    ([, line, column, message]) => {
      const place = placeIn(lines, edits, Number(line), column === undefined ? 1 : Number(column));
      return { place, message: ownWords(message ?? '') };
    },
  );
  const [first, ...others] = found.filter(({ message }) => message !== 'too many errors');
  if (first === undefined) {
    // A fault outside the student's file: the lines beside it ask for something that only the compiler can look up.
    const elsewhere = text.replace(/^#.*\n/gm, '').replace(/^[^\s:]+\.go:\d+:\d+: /gm, '');
    return { message: ownWords(elsewhere.trim()) };
  }
  const below = others.map(({ place, message }) => `\n${fileName}:${place.line}:${place.column}: ${message}`);
  return { message: `${first.message}${below.join('')}`, place: first.place };
}

/** A place as the compiler has it, in bytes of the changed line, turned into characters of the student's own. */
function placeIn(lines: readonly string[], edits: readonly Edit[], line: number, column: number) {
  let original = column;
  for (const edit of edits) {
    const begins = original >= edit.column;
    if (edit.line !== line || !begins) continue;
    const within = original < edit.column + edit.inserted;
    original = within ? edit.column : original - edit.inserted + edit.removed;
  }
  return { line, column: characterColumn(lines[line - 1] ?? '', original) };
}

/** @param column in bytes of UTF-8, from 1. @returns the same in UTF-16 units, as editors count. */
export function characterColumn(line: string, column: number): number {
  return (
    Buffer.from(line)
      .subarray(0, column - 1)
      .toString('utf8').length + 1
  );
}

/** Calls that start a timer were led to the driver; the student knows them as they wrote them. */
function ownWords(message: string): string {
  return message
    .replace(/codeRoundsDriver\.(Time|Context)(\w+)/g, (_, owner: string, name: string) => {
      return `${owner.toLowerCase()}.${name}`;
    })
    .replaceAll('codeRoundsMain', 'main');
}
