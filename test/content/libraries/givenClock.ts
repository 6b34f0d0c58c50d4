/** The clock of a scenario, as the judge hands it to a solution. */
export interface Clock {
  /** Milliseconds; may be set back. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

interface Timer {
  isCleared: boolean;
}

/**
 * Has a library that asks the system for the time, and starts timers of its own, live by the clock of the case instead.
 * `performance.now` stands still while the clock is behind, as it is monotonic by its own contract.
 */
export function liveBy(clock: Clock): void {
  let latest = clock.now();
  performance.now = () => (latest = Math.max(latest, clock.now()));
  Date.now = () => clock.now();
  const startTimer = (wake: () => void, ms = 0): Timer => {
    const timer = { isCleared: false };
    void clock.sleep(ms).then(() => {
      if (!timer.isCleared) wake();
    });
    return timer;
  };
  const clearTimer = (timer?: Timer): void => {
    if (timer !== undefined) timer.isCleared = true;
  };
  Object.assign(globalThis, { setTimeout: startTimer, clearTimeout: clearTimer });
}
