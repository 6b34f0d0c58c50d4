import { arraySplice } from './builtins.mjs';
import { errorJson } from './thrown.mjs';

/** Errors that nobody has observed so far. */
export class Unobserved {
  /** @type {{ json: string, promise: unknown }[]} */
  #errors = [];

  /** As a JSON array. */
  get json() {
    let json = '';
    for (let index = 0; index < this.#errors.length; index += 1) {
      json += (index === 0 ? '' : ',') + /** @type {{ json: string }} */ (this.#errors[index]).json;
    }
    return '[' + json + ']';
  }

  /**
   * @param {unknown} error
   * @param {unknown} promise the rejected one, where there is one
   */
  add(error, promise) {
    this.#errors[this.#errors.length] = { json: errorJson(error), promise };
  }

  /** The promise has been observed after all. @param {unknown} promise */
  remove(promise) {
    for (let index = this.#errors.length - 1; index >= 0; index -= 1) {
      if (/** @type {{ promise: unknown }} */ (this.#errors[index]).promise === promise) {
        arraySplice(this.#errors, index, 1);
      }
    }
  }
}
