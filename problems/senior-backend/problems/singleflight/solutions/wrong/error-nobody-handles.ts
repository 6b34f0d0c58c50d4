type Task = () => Promise<number>;

export class SingleFlight {
  /** What is under way, and may be joined. */
  readonly #flights = new Map<string, Promise<number>>();

  run(key: string, task: Task, { signal }: { signal: AbortSignal }): Promise<number> {
    const flight = this.#flights.get(key) ?? this.#start(key, task);
    return new Promise((resolve, reject) => {
      const leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      flight.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  forget(key: string): void {
    this.#flights.delete(key);
  }

  #start(key: string, task: Task): Promise<number> {
    const flight = task();
    void flight.finally(() => {
      // After forget there may be a newer flight in this place.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    this.#flights.set(key, flight);
    return flight;
  }
}
