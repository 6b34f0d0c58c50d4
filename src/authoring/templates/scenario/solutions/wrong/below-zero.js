export class Countdown {
  #left;
  #waiting = [];

  constructor(from) {
    this.#left = from;
  }

  tick() {
    this.#left -= 1;
    if (this.#left === 0) {
      for (const wake of this.#waiting) wake();
      this.#waiting = [];
    }
    return this.#left;
  }

  async untilZero() {
    if (this.#left === 0) return;
    await new Promise((resolve) => this.#waiting.push(resolve));
  }
}
