/** One look at the clocks of a machine, in milliseconds. */
export interface ClockReading {
  /** From any moment on; it never runs back, and may or may not run on while the machine sleeps. */
  readonly monotonic: number;
  /** Since the machine was started, sleep included; good to a second. */
  readonly uptime: number;
  /** Since 1970, by a clock that anyone may set. */
  readonly wall: number;
}

/** Time that a round does not count. */
export interface Gap {
  /** Milliseconds. */
  readonly ms: number;
  readonly why: 'closed' | 'sleep' | 'clock-changed';
}

/** Nobody looks at the clock so seldom while the machine is awake; in milliseconds. */
export const sleepMs = 30_000;

interface ClockStart {
  /** Milliseconds that were counted before. */
  readonly counted: number;
  readonly runs: boolean;
  /** A pause between two looks, in milliseconds, from which on the machine must have slept. */
  readonly stallMs?: number;
}

/**
 * The clock of a round: it counts while the round runs, never runs back, and leaves out the time that the machine slept.
 * It has to be looked at every few seconds.
 */
export class RoundClock {
  private readonly read: () => ClockReading;
  private readonly stallMs: number;
  private last: ClockReading;
  private counted: number;
  private runs: boolean;
  private gaps: Gap[] = [];

  constructor(read: () => ClockReading, { counted, runs, stallMs = sleepMs }: ClockStart) {
    this.read = read;
    this.stallMs = stallMs;
    this.counted = counted;
    this.runs = runs;
    this.last = read();
  }

  /** Milliseconds of the round. */
  now(): number {
    this.look();
    return Math.floor(this.counted);
  }

  /** What was found since this was asked last. */
  takeGaps(): readonly Gap[] {
    const found = this.gaps;
    this.gaps = [];
    return found;
  }

  pause(): void {
    this.look();
    this.runs = false;
  }

  resume(): void {
    this.look();
    this.runs = true;
  }

  private look(): void {
    const next = this.read();
    const { last } = this;
    this.last = next;
    const passed = Math.max(0, next.monotonic - last.monotonic);
    const up = next.uptime - last.uptime;
    // Linux leaves sleep out of the monotonic clock, Windows counts it: the one shows beside the uptime, the other as a stall.
    const slept = up - passed >= sleepMs ? up - passed : passed >= this.stallMs ? passed : 0;
    if (Math.abs(next.wall - last.wall - Math.max(up, passed)) >= sleepMs)
      this.gaps.push({ ms: 0, why: 'clock-changed' });
    if (!this.runs) return;
    if (slept > 0) this.gaps.push({ ms: Math.round(slept), why: 'sleep' });
    if (slept !== passed) this.counted += passed;
  }
}

/** What a running round leaves on the disk every few seconds, so that a crash loses no more than that. */
export interface Heartbeat {
  /** Milliseconds of the round. */
  readonly clock: number;
  /** Milliseconds since the machine was started. */
  readonly uptime: number;
  /** Milliseconds since 1970. */
  readonly wall: number;
}

/** How long nobody ran the round, by the clock of the wall unless that was changed meanwhile. */
export function gapSince(beat: Heartbeat, now: ClockReading): Gap {
  const byWall = now.wall - beat.wall;
  const byUptime = now.uptime - beat.uptime;
  const agree = Math.abs(byWall - byUptime) < sleepMs;
  const hasRestarted = byUptime < 0 || now.wall - now.uptime > beat.wall;
  if (agree || (hasRestarted && byWall >= 0)) return { ms: Math.max(0, Math.round(byWall)), why: 'closed' };
  return { ms: Math.max(0, Math.round(byUptime)), why: 'clock-changed' };
}
