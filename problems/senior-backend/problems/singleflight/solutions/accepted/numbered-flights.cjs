const aborted = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('left')), { once: true }));

/** Flights are numbered; a key leads to the number that may be joined. */
class SingleFlight {
  constructor() {
    this.numbers = new Map();
    this.last = 0;
    this.flights = new Map();
  }

  async run(key, task, { signal }) {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = ++this.last;
      this.numbers.set(key, number);
      this.flights.set(number, this.fly(key, number, task));
    }
    const outcome = await Promise.race([this.flights.get(number), aborted(signal)]);
    if (outcome.failed) throw outcome.error;
    return outcome.value;
  }

  forget(key) {
    this.numbers.delete(key);
  }

  /** Never fails: how it ended is its value. */
  async fly(key, number, task) {
    const outcome = await task().then(
      (value) => ({ failed: false, value }),
      (error) => ({ failed: true, error }),
    );
    this.flights.delete(number);
    if (this.numbers.get(key) === number) this.numbers.delete(key);
    return outcome;
  }
}

module.exports = { SingleFlight };
