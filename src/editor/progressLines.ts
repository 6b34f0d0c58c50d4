import { progressEventSchema, type ProgressEvent } from '../core/progressEvent.ts';

/** A whole line of the log: an event, or JSON of a kind that this build does not know and must not lose. */
export type LogLine =
  | { readonly kind: 'event'; readonly event: ProgressEvent; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string };

export interface ParsedLines {
  readonly lines: readonly LogLine[];
  /** UTF-8 bytes up to the last line break; what follows may still be growing. */
  readonly bytes: number;
}

/** Reads NDJSON; what is not JSON (a line that a crash tore) is left out. */
export function parseLines(chunk: Buffer): ParsedLines {
  const bytes = chunk.lastIndexOf(0x0a) + 1;
  const lines = chunk
    .subarray(0, bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((text) => parseLine(text));
  return { lines, bytes };
}

function parseLine(text: string): LogLine[] {
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const parsed = progressEventSchema.safeParse(value);
  return [parsed.success ? { kind: 'event', event: parsed.data, text } : { kind: 'foreign', text }];
}
