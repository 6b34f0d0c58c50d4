interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

type Task = () => Promise<number>;

interface Claim {
  readonly fingerprint: string;
  readonly result: Promise<number>;
}

interface Kept extends Claim {
  readonly goneAt: number;
}

export class IdempotencyStore {
  readonly #retentionMs: number;
  readonly #clock: Clock;
  readonly #underWay = new Map<string, Claim>();
  /** The oldest first: all are kept equally long, so they go in the order in which they came. */
  readonly #kept = new Map<string, Kept>();

  constructor(retentionMs: number, clock: Clock) {
    this.#retentionMs = retentionMs;
    this.#clock = clock;
  }

  async run(key: string, fingerprint: string, task: Task, { signal }: { signal: AbortSignal }): Promise<number> {
    this.#dropOld();
    const claim = this.#underWay.get(key) ?? this.#kept.get(key);
    if (claim === undefined) return unlessAborted(this.#execute(key, fingerprint, task), signal);
    if (claim.fingerprint !== fingerprint) throw new Error(`The key "${key}" stands for another request.`);
    return unlessAborted(claim.result, signal);
  }

  size(): number {
    this.#dropOld();
    return this.#underWay.size + this.#kept.size;
  }

  #execute(key: string, fingerprint: string, task: Task): Promise<number> {
    // The task is called a moment later, so that it cannot end before its claim is entered.
    const result = Promise.resolve()
      .then(task)
      .finally(() => {
        this.#underWay.delete(key);
        this.#kept.set(key, { fingerprint, result, goneAt: this.#clock.now() + this.#retentionMs });
      });
    this.#underWay.set(key, { fingerprint, result });
    return result;
  }

  #dropOld(): void {
    const now = this.#clock.now();
    for (const [key, { goneAt }] of this.#kept) {
      if (now < goneAt) return;
      this.#kept.delete(key);
    }
  }
}

/** The outcome of the promise, or the reason of the abort, whichever comes first. */
function unlessAborted(promise: Promise<number>, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
