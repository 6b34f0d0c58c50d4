import type { PageAnswer } from '../core/followUpMessages.ts';

/**
 * Milliseconds between two drafts. Half a second of typing may be lost in all, and on a busy machine sending and writing take
 * most of it.
 */
export const DRAFT_INTERVAL_MS = 150;

interface Timers {
  set(callback: () => void, ms: number): number;
  clear(handle: number): void;
}

interface Pending {
  readonly answer: PageAnswer;
  readonly handle: number;
}

/** Sends drafts while they are typed, each question on its own, and all at once when the page may go. */
export class Drafts {
  private readonly pending = new Map<string, Pending>();
  private readonly send: (item: string, answer: PageAnswer) => void;
  private readonly timers: Timers;

  constructor(send: (item: string, answer: PageAnswer) => void, timers: Timers) {
    this.send = send;
    this.timers = timers;
  }

  changed(item: string, answer: PageAnswer): void {
    // A timer that runs is left alone: put off by every key, it would save nothing of one long burst.
    const handle =
      this.pending.get(item)?.handle ??
      this.timers.set(() => {
        this.flush(item);
      }, DRAFT_INTERVAL_MS);
    this.pending.set(item, { answer, handle });
  }

  private drop(item: string): void {
    const waiting = this.pending.get(item);
    if (waiting === undefined) return;
    this.timers.clear(waiting.handle);
    this.pending.delete(item);
  }

  flushAll(): void {
    for (const item of [...this.pending.keys()]) this.flush(item);
  }

  /** Sends at once what waits; a command is never to overtake the draft before it. */
  flush(item: string): void {
    const waiting = this.pending.get(item);
    this.drop(item);
    if (waiting !== undefined) this.send(item, waiting.answer);
  }
}
