import { setTimeout as delay } from 'node:timers/promises';

/** Waits for a condition, looking again every few milliseconds. @throws when it has not come in `limitMs`. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  limitMs = 10_000,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`What was waited for did not come in ${limitMs} ms`);
    await delay(10);
  }
}
