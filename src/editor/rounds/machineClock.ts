import { readFileSync } from 'node:fs';
import os from 'node:os';
import { z } from 'zod';
import { sleepMs, type ClockReading } from '../../core/roundClock.ts';

export interface MachineClock {
  readonly read: () => ClockReading;
  /** A pause between two looks that only a sleeping machine makes, in milliseconds. */
  readonly stallMs: number;
}

/** Names a file that stands in for the clocks of the machine: a test sits a whole round in seconds. Set by tests alone. */
export const testClockVariable = 'CODE_ROUNDS_TEST_CLOCK';

const readingSchema = z.strictObject({ monotonic: z.number(), uptime: z.number(), wall: z.number() });

/** The clocks of this machine. */
export function machineClock(environment: NodeJS.ProcessEnv = process.env): MachineClock {
  const file = environment[testClockVariable];
  return file === undefined || file === ''
    ? { read: readMachine, stallMs: sleepMs }
    : { read: () => readingSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), stallMs: Infinity };
}

function readMachine(): ClockReading {
  return { monotonic: performance.now(), uptime: os.uptime() * 1_000, wall: Date.now() };
}
