import { NativePromise, NativeTypeError, arraySplice } from './builtins.mjs';
import { describe } from './thrown.mjs';

const { ceil, max } = Math;

/** @typedef {{ due: number, wake: () => void, isSleep: boolean }} Sleeper `due` in milliseconds on this clock */

/** A clock that only the test moves. */
export class VirtualClock {
  #start;
  #now;
  /** In the order of registration. @type {Sleeper[]} */
  #sleepers = [];

  /** @param {number} start milliseconds */
  constructor(start) {
    this.#start = start;
    this.#now = start;
  }

  /** Milliseconds since the scenario began. */
  get elapsed() {
    return this.#now - this.#start;
  }

  /** How many calls of `sleep` are not yet due. */
  get sleeping() {
    let count = 0;
    for (let index = 0; index < this.#sleepers.length; index += 1) {
      if (/** @type {Sleeper} */ (this.#sleepers[index]).isSleep) count += 1;
    }
    return count;
  }

  /** What the solution is given; its methods work without their receiver, too. */
  get face() {
    return {
      now: () => this.#now,
      sleep: (/** @type {unknown} */ ms) => this.#sleep(ms),
    };
  }

  /**
   * Does something once the clock has moved so far.
   * @param {number} ms
   * @param {() => void} wake
   * @param {boolean} isSleep
   */
  at(ms, wake, isSleep) {
    this.#sleepers[this.#sleepers.length] = { due: this.#now + ms, wake, isSleep };
  }

  /**
   * Moves the clock to the next sleeper due by then and wakes it.
   * @param {number} target milliseconds since the scenario began
   * @returns {boolean} false when nobody is due by then, and the clock stands at `target`
   */
  wakeNext(target) {
    const end = this.#start + target;
    let next = -1;
    for (let index = 0; index < this.#sleepers.length; index += 1) {
      const { due } = /** @type {Sleeper} */ (this.#sleepers[index]);
      if (due <= end && (next < 0 || due < /** @type {Sleeper} */ (this.#sleepers[next]).due)) next = index;
    }
    if (next < 0) {
      this.#now = end;
      return false;
    }
    const sleeper = arraySplice(this.#sleepers, next, 1)[0];
    if (sleeper.due > this.#now) this.#now = sleeper.due;
    sleeper.wake();
    return true;
  }

  /** Turns the clock back; nobody wakes. @param {number} ms */
  turnBack(ms) {
    this.#now -= ms;
  }

  /** @param {unknown} ms @returns {Promise<void>} */
  #sleep(ms) {
    return new NativePromise((resolve, reject) => {
      if (typeof ms !== 'number' || ms !== ms) {
        reject(new NativeTypeError('clock.sleep takes a number of milliseconds, not ' + describe(ms, 60)));
      } else if (ms <= 0) {
        resolve();
      } else {
        // The clock has whole milliseconds. A remainder of floating-point arithmetic is not worth one of them, but
        // no sleep may end in no time, or a loop round it would never do so either.
        this.at(max(1, ceil(ms - 1e-6)), resolve, true);
      }
    });
  }
}
