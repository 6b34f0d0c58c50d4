import { readFileSync } from 'node:fs';

/** Milliseconds between two ticks of a loop that is free. */
const interval = 5;

/**
 * Tells for how long the event loop of this thread was held at most, in milliseconds.
 *
 * A late tick alone does not show that: on a busy machine a loop that has nothing to do is late as well, when its thread
 * waits for a processor. Linux counts that waiting for each thread, apart from running and from sleeping (the second
 * number of https://docs.kernel.org/scheduler/sched-stats.html, "/proc/<pid>/schedstat"), so it can be taken off; what is
 * left is what this thread did itself, be it computing or waiting for a synchronous call. Elsewhere the processor time of
 * the thread stands in for it, which such a synchronous call escapes.
 */
export class LoopWatch {
  private longest = 0;
  private last = now();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => {
      this.tick();
    }, interval);
  }

  /** Ends the watch. @returns the longest stretch for which the loop was held, in milliseconds. */
  stop(): number {
    this.tick();
    clearInterval(this.timer);
    return this.longest;
  }

  private tick(): void {
    const { wallMs, waitedMs, computedMs } = now();
    const late = wallMs - this.last.wallMs - interval;
    const held =
      waitedMs === undefined || this.last.waitedMs === undefined
        ? Math.min(late, computedMs - this.last.computedMs)
        : late - (waitedMs - this.last.waitedMs);
    this.longest = Math.max(this.longest, held);
    this.last = { wallMs, waitedMs, computedMs };
  }
}

interface Moment {
  readonly wallMs: number;
  /** For a processor, so far; undefined where the system does not count it. */
  readonly waitedMs: number | undefined;
  readonly computedMs: number;
}

function now(): Moment {
  const { user, system } = process.threadCpuUsage();
  return { wallMs: performance.now(), waitedMs: waitedForProcessor(), computedMs: (user + system) / 1_000 };
}

function waitedForProcessor(): number | undefined {
  try {
    const [, nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
