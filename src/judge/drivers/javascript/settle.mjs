import { NativePromise, promiseThen, startImmediate } from './builtins.mjs';

/**
 * @typedef {{ kind: 'value', value: unknown } | { kind: 'error', error: unknown } | { kind: 'unsettled' }} Outcome
 */

/** @type {((outcome: Outcome) => void) | undefined} */
let waiting;

/** To be called before the solution is loaded. */
export function watchForUnsettled() {
  process.on('beforeExit', () => {
    const give = waiting;
    waiting = undefined;
    // The immediate keeps the process alive until the next request has been read.
    if (give !== undefined) startImmediate(() => give({ kind: 'unsettled' }));
  });
}

/** @param {unknown} value @returns {value is PromiseLike<unknown>} */
export function isThenable(value) {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof (/** @type {any} */ (value).then) === 'function';
}

/**
 * Waits for what a call returned.
 * @param {unknown} value
 * @returns {Promise<Outcome>} `unsettled` once nothing is left in the process that could settle it
 */
export function outcomeOf(value) {
  return new NativePromise((give) => {
    waiting = give;
    whenSettled(value, (outcome) => {
      waiting = undefined;
      give(outcome);
    });
  });
}

/**
 * Calls back once, when a value or what it promises is there.
 * @param {unknown} value
 * @param {(outcome: { kind: 'value', value: unknown } | { kind: 'error', error: unknown }) => void} give
 */
export function whenSettled(value, give) {
  promiseThen(
    new NativePromise((resolve) => resolve(value)),
    (/** @type {unknown} */ settled) => give({ kind: 'value', value: settled }),
    (/** @type {unknown} */ error) => give({ kind: 'error', error }),
  );
}
