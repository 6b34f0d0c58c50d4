/** A value that does not fit its type; a student's code cannot make one, as the class is never handed out. */
export class Misfit {
  #place = '';
  #text;

  /** @param {string} text what was found, as a person reads it */
  constructor(text) {
    this.#text = text;
  }

  /** Where in the whole value it was, such as `[2].name`. */
  get place() {
    return this.#place;
  }

  get text() {
    return this.#text;
  }

  /**
   * @param {any} error
   * @returns {error is Misfit}
   */
  static is(error) {
    return typeof error === 'object' && error !== null && #text in error;
  }

  /**
   * The same error, told from one level further out.
   * @param {any} error
   * @param {string} step
   */
  static within(error, step) {
    if (Misfit.is(error)) error.#place = step + error.#place;
    return error;
  }
}
