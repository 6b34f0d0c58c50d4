import type { RoundEvent } from './roundEvent.ts';

type Run = Extract<RoundEvent, { type: 'run' }>;

/** The last accepted submission of each problem of a round, where no growth has been measured after it. */
export function unmeasuredRuns(events: readonly RoundEvent[]): readonly Run[] {
  const last = new Map<string, Run>();
  for (const event of events) {
    if (event.type === 'run' && event.scope === 'all' && event.verdict === 'accepted')
      last.set(event.problem, event);
    if (event.type === 'growth') last.delete(event.problem);
  }
  return [...last.values()];
}
