import {
  NativeAbortController,
  NativeTypeError,
  abort,
  construct,
  createObject,
  ownKeys,
  stringify,
} from './builtins.mjs';
import { decode } from './decode.mjs';
import { answer } from './encode.mjs';
import { Gates } from './gates.mjs';
import { callMethod, findMethods } from './methods.mjs';
import { nothingOpen, untilQuiet } from './quiet.mjs';
import { isThenable, whenSettled } from './settle.mjs';
import { cut, errorJson } from './thrown.mjs';
import { Unobserved } from './unobserved.mjs';
import { VirtualClock } from './virtualClock.mjs';

const noteLimit = 20;
const noteLength = 300;

/** One scenario: the objects, the calls under way and what has been seen. */
export class Scenario {
  #signature;
  #solution;
  #clock;
  #gates;
  #objects = createObject(null);
  #returned = createObject(null);
  #controllers = createObject(null);
  #pending = createObject(null);
  /** JSON by call. */
  #done = createObject(null);
  #threw = createObject(null);
  #settled = '';
  #notes = createObject(null);
  #realTimers;
  unobserved = new Unobserved();

  /**
   * @param {any} signature
   * @param {Function} solution
   * @param {number} start milliseconds on the clock
   * @param {number} realTimers that the solution started while it was loaded
   */
  constructor(signature, solution, start, realTimers) {
    this.#signature = signature;
    this.#solution = solution;
    this.#realTimers = realTimers;
    this.#clock = new VirtualClock(start);
    this.#gates = new Gates(this.#clock, (note) => this.#note(note));
  }

  /** @param {string | undefined} line */
  realTimerStarted(line) {
    this.#realTimers += 1;
    this.#note(line === undefined ? 'real timer' : 'real timer at line ' + line);
  }

  /**
   * Does one action and waits until the program is quiet.
   * @param {any} action
   * @returns {Promise<string>} the snapshot's JSON
   */
  async step(action) {
    if (action.do !== 'advance' || action.ms < 0) {
      this.#act(action);
      return this.look();
    }
    const target = this.#clock.elapsed + action.ms;
    while (this.#clock.wakeNext(target)) await untilQuiet();
    return this.look();
  }

  /** @returns {Promise<string>} the snapshot's JSON */
  async look() {
    const rest = await untilQuiet();
    if (rest === 'busy') this.#note('the program kept itself busy for two seconds');
    const snapshot =
      '{"now":' +
      this.#clock.elapsed +
      ',"running":' +
      this.#gates.running +
      ',"pending":' +
      stringify(ownKeys(this.#pending)) +
      ',"done":' +
      objectOf(this.#done, '', '') +
      ',"threw":' +
      objectOf(this.#threw, '', '') +
      ',"settled":[' +
      this.#settled +
      ']' +
      ',"calls":' +
      objectOf(this.#gates.calls, '[', ']') +
      ',"events":[' +
      this.#gates.events +
      ']' +
      ',"quiet":' +
      (rest === 'quiet') +
      ',"idle":' +
      (rest === 'quiet' && nothingOpen()) +
      ',"sleepers":' +
      this.#clock.sleeping +
      ',"realTimers":' +
      this.#realTimers +
      ',"unhandled":' +
      this.unobserved.json +
      ',"notes":' +
      stringify(ownKeys(this.#notes)) +
      '}';
    this.#settled = '';
    this.#gates.events = '';
    return snapshot;
  }

  /** @param {any} action */
  #act(action) {
    switch (action.do) {
      case 'new':
        return this.#construct(action);
      case 'call':
        return this.#call(action);
      case 'resolve':
        return this.#gates.open(action.gate, { value: action.value });
      case 'reject':
        return this.#gates.open(action.gate, { error: action.error });
      case 'script':
        return this.#gates.script(action.fn, action.returns);
      case 'cancel':
        if (this.#controllers[action.call] !== undefined) abort(this.#controllers[action.call]);
        return;
      case 'advance':
        return this.#advanceAtOnce(action.ms);
      case 'together':
        // No pause between: even one microtask would let the solution tidy up in the middle of a burst.
        for (let index = 0; index < action.actions.length; index += 1) this.#act(action.actions[index]);
        return;
      default:
        throw new TypeError('unknown action ' + action.do);
    }
  }

  /** @param {number} ms */
  #advanceAtOnce(ms) {
    if (ms < 0) return this.#clock.turnBack(-ms);
    const target = this.#clock.elapsed + ms;
    while (this.#clock.wakeNext(target));
  }

  /** @param {any} action */
  #construct(action) {
    try {
      this.#objects[action.as] = construct(
        this.#solution,
        this.#arguments(this.#signature.construct.params, action.args),
      );
    } catch (error) {
      this.#fail(action.as, error);
    }
  }

  /** @param {any} action */
  #call({ method: name, on, args: wires, as }) {
    this.#pending[as] = true;
    try {
      const object = this.#objects[on];
      if (object === undefined) throw new NativeTypeError('there is no object "' + on + '"');
      const { key, method } = /** @type {any} */ (findMethods(this.#signature, object)[name]);
      const args = this.#arguments(method.params, wires);
      if (method.cancel) {
        const controller = new NativeAbortController();
        this.#controllers[as] = controller;
        args[args.length] = { signal: controller.signal };
      }
      const returned = callMethod(object, key, args);
      if (!isThenable(returned)) return this.#succeed(as, method.returns, returned);
      whenSettled(returned, (outcome) => {
        if (outcome.kind === 'error') this.#fail(as, outcome.error);
        else this.#succeed(as, method.returns, outcome.value);
      });
    } catch (error) {
      this.#fail(as, error);
    }
  }

  /** @type {(types: any[], wires: any[]) => any[]} */
  #arguments(types, wires) {
    const values = [];
    for (let index = 0; index < wires.length; index += 1) {
      values[index] = this.#argument(types[index], wires[index]);
    }
    return values;
  }

  /** @type {(type: any, wire: any) => any} */
  #argument(type, wire) {
    if ('clock' in wire) return this.#clock.face;
    if ('ref' in wire) return this.#returned[wire.ref];
    const name = wire.task ?? wire.fn;
    if (name === undefined) return decode(type, wire.value);
    return this.#gates.functionFor(name, type.kind === 'optional' ? type.of : type);
  }

  /** @type {(as: string, type: any, value: unknown) => void} */
  #succeed(as, type, value) {
    this.#returned[as] = value;
    this.#done[as] = answer(type, value);
    this.#settle(as);
  }

  /** @type {(as: string, error: unknown) => void} */
  #fail(as, error) {
    this.#threw[as] = errorJson(error);
    this.#settle(as);
  }

  /** @param {string} as */
  #settle(as) {
    delete this.#pending[as];
    this.#settled += (this.#settled === '' ? '' : ',') + stringify(as);
  }

  /** @param {string} text */
  #note(text) {
    if (ownKeys(this.#notes).length < noteLimit) this.#notes[cut(text, noteLength)] = true;
  }
}

/** @type {(texts: Record<string, string>, before: string, after: string) => string} */
function objectOf(texts, before, after) {
  const keys = ownKeys(texts);
  let json = '';
  for (let index = 0; index < keys.length; index += 1) {
    const key = /** @type {string} */ (keys[index]);
    json += (index === 0 ? '' : ',') + stringify(key) + ':' + before + texts[key] + after;
  }
  return '{' + json + '}';
}
