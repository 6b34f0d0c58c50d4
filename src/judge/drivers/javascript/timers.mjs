import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';
import { apply, captureStack, defineProperty } from './builtins.mjs';
import { innermostLine } from './thrown.mjs';

/** A timer of at most this many milliseconds only lets other work go first. */
const longestYieldMs = 1;

/** @type {(line: string | undefined) => void} */
let report = () => undefined;

/**
 * From now on every real timer that the solution starts is reported, with the line that started it.
 * @param {(line: string | undefined) => void} listener
 */
export function onRealTimer(listener) {
  report = listener;
}

/** To be called before the solution is loaded. */
export function watchTimers() {
  const wrappedPromises = {
    setTimeout: watched(timersPromises.setTimeout, 0),
    setInterval: watched(timersPromises.setInterval, 0),
  };
  for (const name of /** @type {const} */ (['setTimeout', 'setInterval'])) {
    const wrapped = watched(timers[name], 1);
    Object.defineProperty(wrapped, promisify.custom, { value: wrappedPromises[name] });
    globalThis[name] = /** @type {any} */ (wrapped);
    timers[name] = /** @type {any} */ (wrapped);
  }
  Object.assign(timersPromises, wrappedPromises);
  timersPromises.scheduler.wait = watched(timersPromises.scheduler.wait, 0);
  AbortSignal.timeout = watched(AbortSignal.timeout, 0);
  syncBuiltinESMExports();
}

/**
 * @template {Function} F
 * @param {F} start
 * @param {number} delayIndex which argument is the delay in milliseconds
 * @returns {F}
 */
function watched(start, delayIndex) {
  const wrapper = function (/** @type {any[]} */ ...args) {
    if (args[delayIndex] > longestYieldMs) report(callerLine());
    // @ts-expect-error: `this` is whatever the caller's is
    return apply(start, this, args);
  };
  defineProperty(wrapper, 'name', { value: start.name, configurable: true });
  return /** @type {any} */ (wrapper);
}

function callerLine() {
  try {
    /** @type {{ stack?: string }} */
    const holder = {};
    captureStack(holder);
    return innermostLine(holder.stack ?? '');
  } catch {
    return undefined;
  }
}
