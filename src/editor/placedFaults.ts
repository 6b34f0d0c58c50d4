import * as l10n from '@vscode/l10n';
import type { RunReport } from '../core/runReport.ts';
import { verdictTitles } from '../core/verdict.ts';
import { placedText } from '../judge/placedText.ts';

/** Something that went wrong at a known place of the student's file. */
export interface PlacedFault {
  /** From 1. */
  readonly line: number;
  /** From 1, where it is known. */
  readonly column: number | undefined;
  readonly message: string;
}

/** What a report blames on places: the error that the file does not compile for, and those that cases ended with. */
export function placedFaults(report: RunReport, fileName: string): PlacedFault[] {
  const ofRun = report.place === undefined ? [] : [fault(report.place, withoutPlace(report, fileName))];
  const ofCases = report.cases.flatMap(({ place: placed, name, message }) =>
    placed === undefined ? [] : [fault(placed, `${message}\n${l10n.t('Case: {0}', name)}`)],
  );
  const seen = new Set<string>();
  return [...ofRun, ...ofCases].filter(({ line, column }) => {
    const key = `${line}:${column ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The message of a whole run begins with the place, which the mark itself shows. */
function withoutPlace({ place, message, verdict }: RunReport, fileName: string): string {
  if (place === undefined) return message;
  const { line, column } = place;
  const lead = placedText(fileName, column === undefined ? { line } : { line, column }, '');
  const rest = message.startsWith(lead) ? message.slice(lead.length) : message;
  return rest === '' ? verdictTitles[verdict] : rest;
}

function fault(place: NonNullable<RunReport['place']>, message: string): PlacedFault {
  return { line: place.line, column: place.column, message };
}

/**
 * The part of a line to mark, as columns from 0, the second behind it: the word at the column, else one character; the
 * whole line, less its indentation, where no column is known.
 */
export function markedColumns(line: string, column: number | undefined): [start: number, end: number] {
  if (column === undefined) {
    const start = line.length - line.trimStart().length;
    return [start, Math.max(line.trimEnd().length, start)];
  }
  const start = Math.min(column - 1, line.length);
  const word = /^[\p{L}\p{N}_$]+/u.exec(line.slice(start))?.[0] ?? '';
  return [start, start + Math.max(1, word.length)];
}

/** A change of a text, in lines from 0. */
export interface LineChange {
  readonly first: number;
  /** The last line that it touches. */
  readonly last: number;
  /** How many lines stand there instead. */
  readonly lines: number;
}

/** Where a line has gone, from 0; undefined when it was changed itself. @param changes in the order in which they apply */
export function lineAfter(line: number, changes: readonly LineChange[]): number | undefined {
  let now = line;
  for (const { first, last, lines } of changes) {
    if (first <= now && now <= last) return undefined;
    if (last < now) now += lines - (last - first + 1);
  }
  return now;
}
