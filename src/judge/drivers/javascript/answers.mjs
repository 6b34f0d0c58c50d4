import { monotonicMs } from './builtins.mjs';
import { reply } from './channel.mjs';

/** Up to this many operations, each answer is sent as soon as it is there. */
const promptCount = 1_000;
const chunkCharacters = 32 * 1024;
const chunkMs = 20;

/** The answers of one request on their way to the judge, in order. */
export class Answers {
  #id;
  #prompt;
  #sent = 0;
  #count = 0;
  #waiting = '';
  #lastSent = monotonicMs();

  /**
   * @param {number} id of the request
   * @param {number} expected how many answers there will be
   */
  constructor(id, expected) {
    this.#id = id;
    this.#prompt = expected <= promptCount;
  }

  /** @param {string} json */
  add(json) {
    this.#waiting += (this.#waiting === '' ? '' : ',') + json;
    this.#count += 1;
    if (
      this.#prompt ||
      this.#waiting.length >= chunkCharacters ||
      monotonicMs() - this.#lastSent >= chunkMs
    ) {
      this.flush();
    }
  }

  /** Sends what is waiting. */
  flush() {
    if (this.#waiting === '') return;
    reply('{"id":' + this.#id + ',"at":' + this.#sent + ',"answers":[' + this.#waiting + ']}');
    this.#sent = this.#count;
    this.#waiting = '';
    this.#lastSent = monotonicMs();
  }
}
