import type { Clock } from './code-rounds';

/** A connection to use, or the right to open one. */
type Turn = number | 'open';

interface Waiter {
  readonly grant: (turn: Turn) => void;
  readonly refuse: (reason: Error) => void;
}

export class ConnectionPool {
  readonly #maxSize: number;
  readonly #waitMs: number;
  readonly #open: () => Promise<number>;
  readonly #alive: (connection: number) => boolean;
  readonly #shut: (connection: number) => void;
  readonly #clock: Clock;
  readonly #lent = new Set<number>();
  readonly #line = new Set<Waiter>();
  #idle: number[] = [];
  #size = 0;
  #closed = false;

  constructor(
    maxSize: number,
    waitMs: number,
    open: () => Promise<number>,
    alive: (connection: number) => boolean,
    shut: (connection: number) => void,
    clock: Clock,
  ) {
    this.#maxSize = maxSize;
    this.#waitMs = waitMs;
    this.#open = open;
    this.#alive = alive;
    this.#shut = shut;
    this.#clock = clock;
  }

  async acquire(): Promise<number> {
    if (this.#closed) throw new Error('The pool is closed.');
    const turn = this.#turn() ?? (await this.#stand());
    return turn === 'open' ? this.#openOne() : turn;
  }

  release(connection: number): void {
    if (!this.#lent.delete(connection)) throw new Error(`Connection ${connection} is not lent.`);
    if (this.#closed) {
      this.#shut(connection);
      return;
    }
    this.#idle.push(connection);
    this.#serve();
  }

  close(): void {
    this.#closed = true;
    for (const waiter of this.#line) waiter.refuse(new Error('The pool was closed.'));
    this.#line.clear();
    for (const connection of this.#idle) this.#shut(connection);
    this.#idle = [];
  }

  /** What the next one may have, booked in its name; nothing where it has to wait. */
  #turn(): Turn | undefined {
    for (let last = this.#idle.pop(); last !== undefined; last = this.#idle.pop()) {
      if (this.#alive(last)) {
        this.#lent.add(last);
        return last;
      }
      this.#size -= 1;
      this.#shut(last);
    }
    if (this.#size >= this.#maxSize) return undefined;
    return 'open';
  }

  #serve(): void {
    for (const waiter of this.#line) {
      const turn = this.#turn();
      if (turn === undefined) return;
      this.#line.delete(waiter);
      waiter.grant(turn);
    }
  }

  #stand(): Promise<Turn> {
    return new Promise((grant, refuse) => {
      const waiter = { grant, refuse };
      this.#line.add(waiter);
      // For one who has been served by then, both of these do nothing.
      void this.#clock.sleep(this.#waitMs).then(() => {
        this.#line.delete(waiter);
        refuse(new Error(`No connection within ${this.#waitMs} ms.`));
      });
    });
  }

  async #openOne(): Promise<number> {
    let connection: number;
    try {
      connection = await this.#open();
    } catch (failure) {
      this.#serve();
      throw failure;
    }
    this.#size += 1;
    if (this.#closed) {
      this.#shut(connection);
      throw new Error('The pool was closed.');
    }
    this.#lent.add(connection);
    return connection;
  }
}
