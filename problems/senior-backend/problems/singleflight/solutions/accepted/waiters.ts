interface Waiter {
  readonly resolve: (value: number) => void;
  readonly reject: (reason: unknown) => void;
}

/** A flight is a set of those who wait for it; leaving is taking oneself out of the set. */
export class SingleFlight {
  private readonly waiting = new Map<string, Set<Waiter>>();

  async run(key: string, task: () => Promise<number>, options: { signal: AbortSignal }): Promise<number> {
    let flight = this.waiting.get(key);
    if (!flight) {
      flight = new Set();
      this.waiting.set(key, flight);
      void this.fly(key, task, flight);
    }
    return this.wait(flight, options.signal);
  }

  forget(key: string): void {
    this.waiting.delete(key);
  }

  private wait(flight: Set<Waiter>, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      flight.add(waiter);
      signal.onabort = () => {
        if (flight.delete(waiter)) reject(new Error('cancelled'));
      };
    });
  }

  private async fly(key: string, task: () => Promise<number>, flight: Set<Waiter>): Promise<void> {
    let tell: (waiter: Waiter) => void;
    try {
      const value = await task();
      tell = (waiter) => waiter.resolve(value);
    } catch (error) {
      tell = (waiter) => waiter.reject(error);
    }
    if (this.waiting.get(key) === flight) this.waiting.delete(key);
    flight.forEach(tell);
    flight.clear();
  }
}
