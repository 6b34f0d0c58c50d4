export class SingleFlight {
  /** What is under way, and may be joined. */
  #flight;

  run(key, task, { signal }) {
    const flight = this.#flight ?? this.#start(key, task);
    return new Promise((resolve, reject) => {
      const leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      flight.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  forget() {
    this.#flight = undefined;
  }

  #start(key, task) {
    const flight = task().finally(() => {
      // After forget there may be a newer flight in this place.
      if (this.#flight === flight) this.#flight = undefined;
    });
    this.#flight = flight;
    return flight;
  }
}
