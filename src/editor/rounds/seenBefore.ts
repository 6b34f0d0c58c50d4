import type { ProgressEvent } from '../../core/progressEvent.ts';

/** Whether a problem, drill or question was met before: opened, tried, answered or played. */
export function seenBefore(events: readonly ProgressEvent[]): (uuid: string) => boolean {
  const seen = new Set(events.flatMap(metIn));
  return (uuid) => seen.has(uuid);
}

function metIn(event: ProgressEvent): readonly string[] {
  if ('item' in event) return [event.item];
  if ('drill' in event) return [event.drill];
  return [event.problem];
}
