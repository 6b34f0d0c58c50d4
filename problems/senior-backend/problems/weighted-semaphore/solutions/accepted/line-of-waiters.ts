interface Waiter {
  readonly n: number;
  readonly grant: () => void;
}

export class WeightedSemaphore {
  readonly #permits: number;
  #free: number;
  readonly #line: Waiter[] = [];

  constructor(permits: number) {
    this.#permits = permits;
    this.#free = permits;
  }

  tryAcquire(n: number): boolean {
    if (this.#line.length > 0 || n > this.#free) return false;
    this.#free -= n;
    return true;
  }

  async acquire(n: number, { signal }: { signal: AbortSignal }): Promise<void> {
    if (n > this.#permits) throw new RangeError(`${n} permits can never be had of ${this.#permits}.`);
    if (this.tryAcquire(n)) return;
    await new Promise<void>((grant, refuse) => {
      const waiter = { n, grant };
      this.#line.push(waiter);
      signal.addEventListener('abort', () => {
        const place = this.#line.indexOf(waiter);
        if (place < 0) return;
        this.#line.splice(place, 1);
        refuse(signal.reason);
        this.#serve();
      });
    });
  }

  release(n: number): void {
    if (this.#free + n > this.#permits) throw new RangeError(`${n} permits are more than are out.`);
    this.#free += n;
    this.#serve();
  }

  /** Lets in who is first, as long as there is enough for whoever is. Permits change hands here, before anybody wakes up. */
  #serve(): void {
    for (let first = this.#line[0]; first !== undefined && first.n <= this.#free; first = this.#line[0]) {
      this.#line.shift();
      this.#free -= first.n;
      first.grant();
    }
  }
}
