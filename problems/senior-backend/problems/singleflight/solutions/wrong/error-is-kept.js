export class SingleFlight {
  /** What is under way, and may be joined. */
  #flights = new Map();

  run(key, task, { signal }) {
    const flight = this.#flights.get(key) ?? this.#start(key, task);
    return new Promise((resolve, reject) => {
      const leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      flight.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  forget(key) {
    this.#flights.delete(key);
  }

  #start(key, task) {
    const flight = task().then((result) => {
      // After forget there may be a newer flight in this place.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      return result;
    });
    this.#flights.set(key, flight);
    return flight;
  }
}
