import { createPool, type Pool } from 'generic-pool';
import { liveBy, type Clock } from './givenClock.ts';

export class ConnectionPool {
  readonly #pool: Pool<number>;

  constructor(
    maxSize: number,
    waitMs: number,
    open: () => Promise<number>,
    alive: (connection: number) => boolean,
    shut: (connection: number) => void,
    clock: Clock,
  ) {
    liveBy(clock);
    this.#pool = createPool(
      {
        create: open,
        validate: (connection) => Promise.resolve(alive(connection)),
        destroy: (connection) => {
          shut(connection);
          return Promise.resolve();
        },
      },
      { max: maxSize, acquireTimeoutMillis: waitMs, testOnBorrow: true, fifo: false },
    );
  }

  acquire(): Promise<number> {
    return Promise.resolve(this.#pool.acquire());
  }

  release(connection: number): Promise<void> {
    return Promise.resolve(this.#pool.release(connection));
  }

  close(): void {
    void this.#pool.drain().then(() => this.#pool.clear());
  }
}
