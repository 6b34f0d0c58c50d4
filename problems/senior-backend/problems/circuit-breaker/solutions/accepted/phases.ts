type Task = () => Promise<number>;
type Clock = { now(): number };

/** A phase decides who comes in, and hears how those whom it let in came out; nobody else's outcome reaches it. */
interface Phase {
  readonly name: () => 'closed' | 'open' | 'half-open';
  readonly admits: () => boolean;
  readonly ended: (well: boolean) => Phase;
}

export class CircuitBreaker {
  private phase: Phase;

  constructor(
    private readonly failureThreshold: number,
    private readonly windowMs: number,
    private readonly cooldownMs: number,
    private readonly clock: Clock,
  ) {
    this.phase = this.closed();
  }

  async execute(task: Task): Promise<number> {
    const phase = this.phase;
    if (!phase.admits()) throw new Error(`refused: ${phase.name()}`);
    let well = false;
    try {
      const result = await task();
      well = true;
      return result;
    } finally {
      if (this.phase === phase) this.phase = phase.ended(well);
    }
  }

  state(): string {
    return this.phase.name();
  }

  /** Remembers the times of the latest failures, as many as it takes to open. */
  private closed(): Phase {
    const latest: number[] = [];
    const phase: Phase = {
      name: () => 'closed',
      admits: () => true,
      ended: (well) => {
        if (well) return phase;
        const now = this.clock.now();
        latest.push(now);
        if (latest.length > this.failureThreshold) latest.shift();
        const [oldest = now] = latest;
        return latest.length === this.failureThreshold && now - oldest < this.windowMs ? this.tripped() : phase;
      },
    };
    return phase;
  }

  private tripped(): Phase {
    const probeFrom = this.clock.now() + this.cooldownMs;
    let taken = false;
    return {
      name: () => (this.clock.now() < probeFrom ? 'open' : 'half-open'),
      admits: () => {
        if (taken || this.clock.now() < probeFrom) return false;
        taken = true;
        return true;
      },
      ended: (well) => (well ? this.closed() : this.tripped()),
    };
  }
}
