export class IdempotencyStore {
  #retentionMs;
  #clock;
  #underWay = new Map();
  /** The oldest first: all are kept equally long, so they go in the order in which they came. */
  #kept = new Map();

  constructor(retentionMs, clock) {
    this.#retentionMs = retentionMs;
    this.#clock = clock;
  }

  async run(key, fingerprint, task, { signal }) {
    for (;;) {
      this.#dropOld();
      const claim = this.#underWay.get(key) ?? this.#kept.get(key);
      if (claim === undefined) return unlessAborted(this.#execute(key, fingerprint, task), signal);
      if (claim.fingerprint !== fingerprint) throw new Error(`The key "${key}" stands for another request.`);
      try {
        const value = await unlessAborted(claim.result, signal);
        if (this.#kept.delete(key)) {
          this.#kept.set(key, { ...claim, goneAt: this.#clock.now() + this.#retentionMs });
        }
        return value;
      } catch {
        // The error is for the caller who brought the task. Of the others, whoever looks first finds the key free.
        signal.throwIfAborted();
      }
    }
  }

  size() {
    this.#dropOld();
    return this.#underWay.size + this.#kept.size;
  }

  #execute(key, fingerprint, task) {
    // The task is called a moment later, so that it cannot end before its claim is entered.
    const result = Promise.resolve()
      .then(task)
      .then(
        (value) => {
          this.#underWay.delete(key);
          this.#kept.set(key, { fingerprint, result, goneAt: this.#clock.now() + this.#retentionMs });
          return value;
        },
        (error) => {
          this.#underWay.delete(key);
          throw error;
        },
      );
    this.#underWay.set(key, { fingerprint, result });
    return result;
  }

  #dropOld() {
    const now = this.#clock.now();
    for (const [key, { goneAt }] of this.#kept) {
      if (now < goneAt) return;
      this.#kept.delete(key);
    }
  }
}

/** The outcome of the promise, or the reason of the abort, whichever comes first. */
function unlessAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
