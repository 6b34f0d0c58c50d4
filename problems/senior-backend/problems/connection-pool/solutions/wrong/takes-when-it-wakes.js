export class ConnectionPool {
  #maxSize;
  #waitMs;
  #open;
  #alive;
  #shut;
  #clock;
  #idle = [];
  #lent = new Set();
  #line = [];
  #opening = 0;
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
    const until = this.#clock.now() + this.#waitMs;
    while (this.#lent.size + this.#opening >= this.#maxSize) await this.#change(until);
    while (this.#idle.length > 0) {
      const connection = this.#idle.pop();
      if (this.#alive(connection)) {
        this.#lent.add(connection);
        return connection;
      }
      this.#shut(connection);
    }
    this.#opening += 1;
    let connection;
    try {
      connection = await this.#open();
    } catch (failure) {
      this.#opening -= 1;
      this.#line.shift()?.wake();
      throw failure;
    }
    this.#opening -= 1;
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
      return;
    }
    this.#idle.push(connection);
    this.#line.shift()?.wake();
  }

  close() {
    this.#closed = true;
    for (const waiter of this.#line.splice(0)) waiter.fail(new Error('The pool was closed.'));
    for (const connection of this.#idle.splice(0)) this.#shut(connection);
  }

  #change(until) {
    return new Promise((wake, fail) => {
      const waiter = { wake, fail };
      this.#line.push(waiter);
      this.#clock.sleep(until - this.#clock.now()).then(() => {
        const place = this.#line.indexOf(waiter);
        if (place < 0) return;
        this.#line.splice(place, 1);
        fail(new Error(`No connection within ${this.#waitMs} ms.`));
      });
    });
  }
}
