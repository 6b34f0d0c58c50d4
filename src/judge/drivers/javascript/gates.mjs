import { NativeError, NativePromise, arrayShift, arraySplice, createObject, stringify } from './builtins.mjs';
import { callbackArguments, sameArguments } from './callbackArguments.mjs';
import { decode } from './decode.mjs';

/**
 * @typedef {{ value: any } | { error: string }} Ending how an invocation ends; the value as on the wire
 * @typedef {{ after?: number, gate?: true } & Partial<{ value: any, error: string }>} Scripted
 * @typedef {{ name: string, type: any, args: string[], label: string, end: (ending: Ending) => void }} Invocation
 * @typedef {{ name: string, args: any[], ending: Ending }} EarlyEnding given before the invocation
 */

/** The tasks and callbacks of one scenario: the solution calls them, the test says when and how they end. */
export class Gates {
  #clock;
  #note;
  #functions = createObject(null);
  /** @type {Record<string, Scripted[]>} */
  #scripts = createObject(null);
  /** @type {Invocation[]} */
  #running = [];
  /** @type {EarlyEnding[]} */
  #early = [];
  /** The arguments of every invocation of every callback so far, as JSON without the outer brackets. */
  calls = createObject(null);
  /** What was entered and left, as JSON without the outer brackets. */
  events = '';

  /**
   * @param {import('./virtualClock.mjs').VirtualClock} clock
   * @param {(note: string) => void} note
   */
  constructor(clock, note) {
    this.#clock = clock;
    this.#note = note;
  }

  /** Labels of what has been entered and not left, as a JSON array. */
  get running() {
    let json = '';
    for (let index = 0; index < this.#running.length; index += 1) {
      json += (index === 0 ? '' : ',') + stringify(/** @type {Invocation} */ (this.#running[index]).label);
    }
    return '[' + json + ']';
  }

  /**
   * The function that the solution is given for a name; always the same one.
   * @param {string} name
   * @param {any} type a task or a callback
   * @returns {Function}
   */
  functionFor(name, type) {
    this.#functions[name] ??= this.#makeFunction(name, type);
    return this.#functions[name];
  }

  /** @param {string} name @param {any} type */
  #makeFunction(name, type) {
    if (type.kind === 'task') return () => this.#enter(name, type, []);
    this.calls[name] = '';
    return (/** @type {unknown[]} */ ...values) => {
      const args = callbackArguments(type.params, values);
      if (args.misfit !== undefined) this.#note(name + ' was called with ' + args.misfit);
      this.calls[name] += (this.calls[name] === '' ? '[' : ',[') + args.json + ']';
      const label = name + '(' + args.label + ')';
      if (!type.async) return this.#answerAtOnce(name, type, label);
      return this.#enter(name, type, args.each, label);
    };
  }

  /**
   * Ends the oldest invocation of that name and those arguments, or the next one there will be.
   * @param {string | { fn: string, args: any[] }} gate
   * @param {Ending} ending
   */
  open(gate, ending) {
    const name = typeof gate === 'string' ? gate : gate.fn;
    const args = typeof gate === 'string' ? [] : gate.args;
    for (let index = 0; index < this.#running.length; index += 1) {
      const invocation = /** @type {Invocation} */ (this.#running[index]);
      if (invocation.name === name && sameArguments(invocation.type.params ?? [], args, invocation.args)) {
        return invocation.end(ending);
      }
    }
    this.#early[this.#early.length] = { name, args, ending };
  }

  /**
   * Says what the next invocations do, in place of what was said before.
   * @param {string} name
   * @param {Scripted[]} returns
   */
  script(name, returns) {
    this.#scripts[name] = returns;
  }

  /** @type {(name: string) => Scripted | undefined} */
  #nextScripted(name) {
    const script = this.#scripts[name];
    return script === undefined || script.length === 0 ? undefined : arrayShift(script);
  }

  /** @type {(name: string, type: any, label: string) => unknown} */
  #answerAtOnce(name, type, label) {
    this.#event('enter', label);
    this.#event('exit', label);
    const scripted = this.#nextScripted(name);
    if (scripted === undefined || scripted.gate === true) return null;
    return endedWith(type, /** @type {Ending} */ (scripted));
  }

  /** @type {(name: string, type: any, args: string[], label?: string) => Promise<unknown>} */
  #enter(name, type, args, label = name) {
    return new NativePromise((resolve, reject) => {
      this.#event('enter', label);
      /** @type {Invocation} */
      const invocation = {
        name,
        type,
        args,
        label,
        end: (ending) => {
          this.#leave(invocation);
          try {
            resolve(endedWith(type, ending));
          } catch (error) {
            reject(error);
          }
        },
      };
      this.#running[this.#running.length] = invocation;
      this.#endByScript(invocation);
    });
  }

  /** Ends an invocation that a script or an earlier step has spoken about. @param {Invocation} invocation */
  #endByScript(invocation) {
    const scripted = this.#nextScripted(invocation.name);
    if (scripted !== undefined && scripted.gate !== true) {
      const ending = /** @type {Ending} */ (scripted);
      if (scripted.after === undefined || scripted.after <= 0) return invocation.end(ending);
      return this.#clock.at(scripted.after, () => invocation.end(ending), false);
    }
    for (let index = 0; index < this.#early.length; index += 1) {
      const { name, args, ending } = /** @type {EarlyEnding} */ (this.#early[index]);
      if (name === invocation.name && sameArguments(invocation.type.params ?? [], args, invocation.args)) {
        arraySplice(this.#early, index, 1);
        return invocation.end(ending);
      }
    }
  }

  /** @param {Invocation} invocation */
  #leave(invocation) {
    for (let index = 0; index < this.#running.length; index += 1) {
      if (this.#running[index] === invocation) arraySplice(this.#running, index, 1);
    }
    this.#event('exit', invocation.label);
  }

  /** @type {(kind: 'enter' | 'exit', label: string) => void} */
  #event(kind, label) {
    this.events += (this.events === '' ? '' : ',') + '["' + kind + '",' + stringify(label) + ']';
  }
}

/** @type {(type: any, ending: Ending) => unknown} */
function endedWith(type, ending) {
  if ('error' in ending) throw new NativeError(ending.error);
  return decode(type.returns, ending.value);
}
