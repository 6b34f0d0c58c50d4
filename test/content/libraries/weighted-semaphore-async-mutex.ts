import { Semaphore } from 'async-mutex';
import { failedOnAbort } from './failedOnAbort.ts';

export class WeightedSemaphore {
  readonly #permits: number;
  readonly #semaphore: Semaphore;
  #waiting = 0;

  constructor(permits: number) {
    this.#permits = permits;
    this.#semaphore = new Semaphore(permits);
  }

  tryAcquire(n: number): boolean {
    if (this.#waiting > 0 || n > this.#semaphore.getValue()) return false;
    void this.#semaphore.acquire(n);
    return true;
  }

  async acquire(n: number, { signal }: { signal: AbortSignal }): Promise<void> {
    if (n > this.#permits) throw new RangeError(`There are no more than ${this.#permits} permits.`);
    if (this.tryAcquire(n)) return;
    this.#waiting += 1;
    const served = this.#semaphore.acquire(n);
    try {
      await failedOnAbort(served, signal);
    } catch (error) {
      // A single caller cannot leave the library's line: its permits go back when they come.
      void served.then(([, giveBack]) => {
        giveBack();
      });
      throw error;
    } finally {
      this.#waiting -= 1;
    }
  }

  release(n: number): void {
    if (this.#semaphore.getValue() + n > this.#permits) throw new RangeError('So many are not out.');
    this.#semaphore.release(n);
  }
}
