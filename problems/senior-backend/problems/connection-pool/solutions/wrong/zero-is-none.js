const OPEN = Symbol('the right to open one');

export class ConnectionPool {
  #maxSize;
  #waitMs;
  #open;
  #alive;
  #shut;
  #clock;
  #idle = [];
  #lent = new Set();
  #line = new Set();
  /** Idle, lent, and being opened. */
  #size = 0;
  #closed = false;

  constructor(maxSize, waitMs, open, alive, shut, clock) {
    this.#maxSize = maxSize;
    this.#waitMs = waitMs;
    this.#open = open;
    this.#alive = alive;
    this.#shut = shut;
    this.#clock = clock;
  }

  async acquire() {
    if (this.#closed) throw new Error('The pool is closed.');
    const turn = this.#turn() ?? (await this.#stand());
    if (turn !== OPEN) return turn;
    let connection;
    try {
      connection = await this.#open();
    } catch (failure) {
      this.#size -= 1;
      this.#serve();
      throw failure;
    }
    if (this.#closed) {
      this.#shut(connection);
      throw new Error('The pool was closed.');
    }
    this.#lent.add(connection);
    return connection;
  }

  release(connection) {
    if (!this.#lent.delete(connection)) throw new Error(`Connection ${connection} is not lent.`);
    if (this.#closed) {
      this.#shut(connection);
    } else {
      this.#idle.push(connection);
      this.#serve();
    }
  }

  close() {
    this.#closed = true;
    for (const waiter of this.#line) waiter.refuse(new Error('The pool was closed.'));
    this.#line.clear();
    for (const connection of this.#idle.splice(0)) this.#shut(connection);
  }

  /** What the next one may have, booked in its name; undefined where it has to wait. */
  #turn() {
    while (this.#idle.length > 0) {
      const connection = this.#idle.pop();
      if (connection && this.#alive(connection)) {
        this.#lent.add(connection);
        return connection;
      }
      this.#size -= 1;
      this.#shut(connection);
    }
    if (this.#size === this.#maxSize) return undefined;
    this.#size += 1;
    return OPEN;
  }

  #serve() {
    for (const waiter of this.#line) {
      const turn = this.#turn();
      if (turn === undefined) return;
      this.#line.delete(waiter);
      waiter.grant(turn);
    }
  }

  #stand() {
    return new Promise((grant, refuse) => {
      const waiter = { grant, refuse };
      this.#line.add(waiter);
      this.#clock.sleep(this.#waitMs).then(() => {
        if (this.#line.delete(waiter)) refuse(new Error(`No connection within ${this.#waitMs} ms.`));
      });
    });
  }
}
