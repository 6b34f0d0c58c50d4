import pMemoize from 'p-memoize';
import { failedOnAbort } from './failedOnAbort.ts';

type Task = () => Promise<number>;

export class SingleFlight {
  /** How often a key was forgotten: later callers fly under another name. */
  readonly #forgotten = new Map<string, number>();
  readonly #fly = pMemoize((_key: string, task: Task) => task(), {
    cache: false,
    cacheKey: ([key]) => `${this.#forgotten.get(key) ?? 0} ${key}`,
  });

  run(key: string, task: Task, { signal }: { signal: AbortSignal }): Promise<number> {
    return failedOnAbort(this.#fly(key, task), signal);
  }

  forget(key: string): void {
    this.#forgotten.set(key, (this.#forgotten.get(key) ?? 0) + 1);
  }
}
