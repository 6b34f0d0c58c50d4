import type { ProgressEvent } from '../../core/progressEvent.ts';
import { compactLines } from '../compactLines.ts';
import type { LogLine } from '../progressLines.ts';

/**
 * Both logs as one: each keeps its own order, and between them the earlier event comes first. An event that both have is
 * there once, so that taking the same log in again changes nothing.
 */
export function mergedLines(ours: readonly LogLine[], theirs: readonly ProgressEvent[]): LogLine[] {
  const known = new Set(ours.map(identity));
  const fresh: LogLine[] = [];
  for (const event of theirs) {
    const line = { kind: 'event', event, text: JSON.stringify(event) } as const;
    if (known.has(line.text)) continue;
    known.add(line.text);
    fresh.push(line);
  }
  const merged: LogLine[] = [];
  let next = 0;
  for (const line of ours) {
    // A line of a kind that is not known here stays behind the one before it.
    if (line.kind === 'event') {
      for (let other = fresh[next]; isBefore(other, line.event); other = fresh[next]) {
        merged.push(other);
        next += 1;
      }
    }
    merged.push(line);
  }
  return compactLines([...merged, ...fresh.slice(next)]);
}

/** How many of the lines were not there before. */
export function countFresh(before: readonly LogLine[], after: readonly LogLine[]): number {
  const known = new Set(before.map(identity));
  return after.filter((line) => !known.has(identity(line))).length;
}

/** What is parsed has its keys in the order of the schema, so that equal events have equal texts. */
function identity(line: LogLine): string {
  return line.kind === 'event' ? JSON.stringify(line.event) : line.text;
}

function isBefore(other: LogLine | undefined, event: ProgressEvent): other is LogLine {
  return other?.kind === 'event' && other.event.at < event.at;
}
