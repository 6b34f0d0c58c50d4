/**
 * The callers of a key take turns. Whoever is on finds a result, and gives it, or finds none, and executes; an error
 * ends the turn like anything else.
 */
class IdempotencyStore {
  constructor(retentionMs, clock) {
    this.retentionMs = retentionMs;
    this.clock = clock;
    this.keys = new Map();
  }

  run(key, fingerprint, task, { signal }) {
    this.sweep();
    if (!this.keys.has(key)) this.keys.set(key, { fingerprint, last: Promise.resolve(), turns: 0, result: null });
    const state = this.keys.get(key);
    if (state.fingerprint !== fingerprint) return Promise.reject(new Error('another request has this key'));
    if (state.result !== null) return Promise.resolve(state.result);

    state.turns++;
    const turn = state.last.then(() => {
      if (state.result !== null) return state.result;
      if (signal.aborted) throw signal.reason;
      return task().then((result) => {
        state.result = result;
        state.until = this.clock.now() + this.retentionMs;
        return result;
      });
    });
    const over = () => {
      state.turns--;
      if (state.turns === 0 && state.result === null) this.keys.delete(key);
    };
    state.last = turn.then(over, over);

    const left = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
    return Promise.race([turn, left]);
  }

  size() {
    this.sweep();
    return this.keys.size;
  }

  sweep() {
    const now = this.clock.now();
    for (const [key, { until }] of this.keys) {
      if (until <= now) this.keys.delete(key);
    }
  }
}

module.exports = { IdempotencyStore };
