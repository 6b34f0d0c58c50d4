import type { SourcePlace } from './languages/adapter.ts';

/**
 * Where an error came from: the innermost frame of the student's file in a message as `ownFrames` leaves it; undefined
 * when it has none.
 */
export function framePlace(message: string, fileName: string): SourcePlace | undefined {
  const name = fileName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Python puts the innermost frame last, all others put it first.
  const python = [...message.matchAll(new RegExp(`^\\s+File "${name}", line (\\d+)`, 'gm'))].at(-1);
  const other = new RegExp(`^\\s+at (?:.*\\()?${name}:(\\d+)(?::(\\d+))?\\)?$`, 'm').exec(message);
  const [, line, column] = python ?? other ?? [];
  if (line === undefined) return undefined;
  return { line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
