import type { Locator } from 'playwright-core';

/** Whether it comes into sight within so many milliseconds. */
export function appears(place: Locator, timeoutMs: number): Promise<boolean> {
  return place.waitFor({ timeout: timeoutMs }).then(
    () => true,
    () => false,
  );
}

/** Whether it is out of sight within so many milliseconds. */
export function disappears(place: Locator, timeoutMs: number): Promise<boolean> {
  return place.waitFor({ state: 'hidden', timeout: timeoutMs }).then(
    () => true,
    () => false,
  );
}
