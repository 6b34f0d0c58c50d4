import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  readonly timeoutMs: number;
  /** What is waited for, in words: it is all that the reader of a time-out gets. */
  readonly what: string;
}

/** Asks again and again until the answer is neither false nor undefined. */
export async function waitUntil<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  options: WaitOptions,
): Promise<T> {
  const end = Date.now() + options.timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${options.timeoutMs / 1000} s in vain for ${options.what}.`);
    }
    await pause(50);
  }
}
