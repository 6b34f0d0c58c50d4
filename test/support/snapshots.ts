import type { Snapshot, ThrownError } from '../../src/judge/protocol.ts';

/** What a driver reports of a program that does nothing, changed by `changes`. */
export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    now: 0,
    running: [],
    pending: [],
    done: {},
    threw: {},
    settled: [],
    calls: {},
    events: [],
    quiet: true,
    sleepers: 0,
    realTimers: 0,
    unhandled: [],
    notes: [],
    ...changes,
  };
}

export function thrown(message: string, name = 'Error', stack = ''): ThrownError {
  return { name, message, stack };
}
