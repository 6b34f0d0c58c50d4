const refused = () => Promise.reject(Object.assign(new Error('circuit open'), { code: 'EOPEN' }));

/** Every period, closed or tripped, is an object of its own; an outcome is entered in the period of its call. */
class CircuitBreaker {
  constructor(failureThreshold, windowMs, cooldownMs, clock) {
    this.config = { failureThreshold, windowMs, cooldownMs };
    this.clock = clock;
    this.period = { kind: 'closed', failures: [] };
  }

  state() {
    const { kind, until } = this.period;
    if (kind === 'closed') return kind;
    return this.clock.now() < until ? 'open' : 'half-open';
  }

  execute(task) {
    const period = this.period;
    if (period.kind === 'tripped') {
      if (period.probe || this.clock.now() < period.until) return refused();
      period.probe = true;
    }
    const outcome = task();
    return outcome.then(
      (value) => {
        if (period.kind === 'tripped' && this.period === period) this.period = { kind: 'closed', failures: [] };
        return value;
      },
      (error) => {
        if (this.period === period) this.note(period);
        throw error;
      },
    );
  }

  note(period) {
    const { failureThreshold, windowMs, cooldownMs } = this.config;
    const now = this.clock.now();
    if (period.kind === 'closed') {
      period.failures.push(now);
      if (period.failures.filter((time) => time > now - windowMs).length < failureThreshold) return;
    }
    this.period = { kind: 'tripped', until: now + cooldownMs, probe: false };
  }
}

module.exports = { CircuitBreaker };
