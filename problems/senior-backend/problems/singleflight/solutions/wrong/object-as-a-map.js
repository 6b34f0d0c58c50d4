export class SingleFlight {
  /** What is under way, and may be joined. */
  #flights = {};

  run(key, task, { signal }) {
    const flight = this.#flights[key] ?? this.#start(key, task);
    return new Promise((resolve, reject) => {
      const leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      flight.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  forget(key) {
    delete this.#flights[key];
  }

  #start(key, task) {
    const flight = task().finally(() => {
      // After forget there may be a newer flight in this place.
      if (this.#flights[key] === flight) delete this.#flights[key];
    });
    this.#flights[key] = flight;
    return flight;
  }
}
