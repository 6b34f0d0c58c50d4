import type { ProgressEvent } from '../core/progressEvent.ts';
import type { LogLine } from './progressLines.ts';

/** The same history without what a later line has made meaningless: drafts, openings and hints that were overtaken. */
export function compactLines(lines: readonly LogLine[]): LogLine[] {
  const overtaken = new Set<string>();
  const kept: LogLine[] = [];
  for (const line of [...lines].reverse()) {
    const key = line.kind === 'event' ? keyOf(line.event) : undefined;
    if (key === undefined || !overtaken.has(key)) kept.push(line);
    if (key !== undefined) overtaken.add(key);
    if (line.kind === 'event' && line.event.type === 'follow-up-committed') {
      overtaken.add(draftKey(line.event.problem, line.event.item));
    }
  }
  return kept.reverse();
}

/** Of the events with equal keys only the last one matters. */
function keyOf(event: ProgressEvent): string | undefined {
  switch (event.type) {
    case 'opened':
    case 'hint':
      return `${event.type} ${event.problem}`;
    case 'growth-measured':
      return `${event.type} ${event.problem} ${event.language}`;
    case 'follow-up-draft':
      return draftKey(event.problem, event.item);
    case 'run':
    case 'reset':
    case 'restored':
    case 'complexity-claimed':
    case 'follow-up-committed':
    case 'follow-up-revealed':
    case 'follow-up-point':
    case 'follow-up-mistake':
    case 'follow-up-rated':
      return undefined;
  }
}

function draftKey(problem: string, item: string): string {
  return `draft ${problem} ${item}`;
}
