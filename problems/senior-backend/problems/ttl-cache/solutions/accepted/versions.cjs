/** Every invalidation gives the key a new version; a value counts only if the version is still that of its load. */
class TTLCache {
  constructor(ttlMs, refreshAfterMs, load, clock) {
    Object.assign(this, { ttlMs, refreshAfterMs, load, clock });
    this.versions = new Map();
    this.values = new Map();
    this.waiting = new Map();
  }

  get(key) {
    return new Promise((resolve, reject) => {
      const kept = this.values.get(key);
      const now = this.clock.now();
      if (kept && kept.from <= now && now < kept.until) {
        resolve(kept.value);
        if (now >= kept.renewFrom) this._join(key, () => {}, () => {});
        return;
      }
      this.values.delete(key);
      this._join(key, resolve, reject);
    });
  }

  invalidate(key) {
    this.values.delete(key);
    this.versions.set(key, this._version(key) + 1);
  }

  _version(key) {
    return this.versions.get(key) ?? 0;
  }

  /** The first one in starts the load; everybody is told how it ended. */
  _join(key, resolve, reject) {
    const version = this._version(key);
    const ticket = JSON.stringify([version, key]);
    const line = this.waiting.get(ticket);
    if (line) {
      line.push({ resolve, reject });
      return;
    }
    const first = [{ resolve, reject }];
    this.waiting.set(ticket, first);
    this.load(key).then(
      (value) => {
        this.waiting.delete(ticket);
        if (this._version(key) === version) {
          const from = this.clock.now();
          this.values.set(key, { value, from, renewFrom: from + this.refreshAfterMs, until: from + this.ttlMs });
        }
        for (const caller of first) caller.resolve(value);
      },
      (error) => {
        this.waiting.delete(ticket);
        for (const caller of first) caller.reject(error);
      },
    );
  }
}

module.exports = { TTLCache };
