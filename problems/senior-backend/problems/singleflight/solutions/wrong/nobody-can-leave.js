export class SingleFlight {
  /** What is under way, and may be joined. */
  #flights = new Map();

  async run(key, task) {
    const flight = this.#flights.get(key) ?? this.#start(key, task);
    return flight;
  }

  forget(key) {
    this.#flights.delete(key);
  }

  #start(key, task) {
    const flight = task().finally(() => {
      // After forget there may be a newer flight in this place.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    this.#flights.set(key, flight);
    return flight;
  }
}
