type Clock = { now(): number };

interface Caller {
  readonly task: () => Promise<number>;
  readonly resolve: (result: number) => void;
  readonly reject: (reason: unknown) => void;
}

/** Whoever comes while a task runs stands in line; a failure hands the key over to the first one there. */
interface Entry {
  readonly fingerprint: string;
  readonly line: Set<Caller>;
  kept?: { readonly result: number; readonly since: number };
}

export class IdempotencyStore {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly retentionMs: number,
    private readonly clock: Clock,
  ) {}

  run(key: string, fingerprint: string, task: () => Promise<number>, options: { signal: AbortSignal }): Promise<number> {
    this.sweep();
    return new Promise((resolve, reject) => {
      const caller = { task, resolve, reject };
      const entry = this.entries.get(key);
      if (!entry) {
        const taken = { fingerprint, line: new Set<Caller>() };
        this.entries.set(key, taken);
        void this.work(key, taken, caller);
      } else if (entry.fingerprint !== fingerprint) {
        reject(new Error('conflict'));
      } else if (entry.kept) {
        resolve(entry.kept.result);
      } else {
        entry.line.add(caller);
      }
      options.signal.onabort = () => {
        entry?.line.delete(caller);
        reject(new Error('left'));
      };
    });
  }

  size(): number {
    this.sweep();
    return this.entries.size;
  }

  private async work(key: string, entry: Entry, first: Caller): Promise<void> {
    let caller: Caller | undefined = first;
    while (caller) {
      try {
        const result: number = await caller.task();
        entry.kept = { result, since: this.clock.now() };
        caller.resolve(result);
        entry.line.forEach((waiting) => waiting.resolve(result));
        return;
      } catch (error) {
        caller.reject(error);
      }
      [caller] = entry.line;
      if (caller) entry.line.delete(caller);
    }
    this.entries.delete(key);
  }

  /** Looks at everything, which is simple and costs more than it has to. */
  private sweep(): void {
    const now = this.clock.now();
    for (const [key, { kept }] of this.entries) if (kept && now - kept.since >= this.retentionMs) this.entries.delete(key);
  }
}
