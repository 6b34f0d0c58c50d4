import {
  NativeMap,
  NativePromise,
  apply,
  construct,
  defineProperty,
  mapGet,
  mapSet,
  toNumber,
} from './builtins.mjs';
import { decodeAll } from './decode.mjs';
import { findMethods } from './methods.mjs';
import { isThenable, whenSettled } from './settle.mjs';

const hrtime = process.hrtime.bigint.bind(process.hrtime);

const calibrationSteps = 20_000;
const calibrationKeys = 1_000;
const keyStride = 7_919;

/** So few that a stretch is seldom interrupted in every round. */
const stretchOperations = 256;
const stretchSteps = 1_000;

/**
 * Times the call or the operations of a request, and the calibration, in turn, `request.measure` times each. Both are
 * timed in short stretches, and the best time of each stretch counts: on a busy machine a whole playing is interrupted
 * every time, the calibration, being shorter, is not, and their ratio would be off tenfold. The one call of a function
 * cannot be cut: it is a stretch of its own.
 * @param {any} signature
 * @param {Function} solution
 * @param {any} request
 * @returns {Promise<string>} the JSON of `cost`, in nanoseconds
 */
export async function measureCost(signature, solution, request) {
  const play = request.op === 'call' ? playCall : playOperations;
  /** @type {number[]} */
  const best = [];
  /** @type {number[]} */
  const bestCalibration = [];
  calibrate([]);
  for (let round = 0; round < request.measure; round += 1) {
    calibrate(bestCalibration);
    await play(signature, solution, request, best);
    const steps = (sum(best) / sum(bestCalibration)) * calibrationSteps;
    if (request.stopAbove !== undefined && steps > request.stopAbove) break;
  }
  const ns = '{"ns":' + sum(best) + ',"calibrationNs":' + sum(bestCalibration);
  return ns + ',"calibrationOperations":' + calibrationSteps + '}';
}

/** Keeps the better time of a stretch. @type {(best: number[], stretch: number, began: bigint) => void} */
function keepBest(best, stretch, began) {
  const ns = toNumber(hrtime() - began);
  const known = best[stretch];
  if (known === undefined || ns < known) best[stretch] = ns;
}

/** @type {(times: number[]) => number} */
function sum(times) {
  let total = 0;
  for (let index = 0; index < times.length; index += 1) total += /** @type {number} */ (times[index]);
  return total;
}

/** One look-up and one write in a map a step. @param {number[]} best nanoseconds of each stretch */
function calibrate(best) {
  const map = new NativeMap();
  // Own copies, in case the solution has replaced those of the prototype.
  defineProperty(map, 'get', { value: mapGet });
  defineProperty(map, 'set', { value: mapSet });
  for (let stretch = 0; stretch * stretchSteps < calibrationSteps; stretch += 1) {
    const began = hrtime();
    lookUpAndWrite(map, stretch * stretchSteps);
    keepBest(best, stretch, began);
  }
}

/** @type {(map: Map<number, number>, from: number) => void} */
function lookUpAndWrite(map, from) {
  for (let step = from; step < from + stretchSteps; step += 1) {
    const key = (step * keyStride) % calibrationKeys;
    const before = map.get(key) ?? 0;
    map.set(key, before + 1);
  }
}

/**
 * @param {any} signature
 * @param {Function} solution
 * @param {any} request
 * @param {number[]} best nanoseconds, of the one stretch
 */
async function playCall(signature, solution, request, best) {
  const args = decodeAll(signature.params, request.args);
  const began = hrtime();
  try {
    const value = apply(solution, undefined, args);
    if (signature.async && isThenable(value)) await settled(value);
  } catch {
    // A function that may throw did so; its answer has been given already.
  }
  keepBest(best, 0, began);
}

/**
 * @param {any} signature
 * @param {Function} solution
 * @param {any} request
 * @param {number[]} best nanoseconds of each stretch
 */
async function playOperations(signature, solution, request, best) {
  const object = construct(solution, decodeAll(signature.construct.params, request.construct));
  const methods = findMethods(signature, object);
  const count = request.operations.length;
  const keys = [];
  const waits = [];
  const args = [];
  for (let index = 0; index < count; index += 1) {
    const { key, method } = /** @type {any} */ (methods[request.operations[index][0]]);
    keys[index] = key;
    waits[index] = method.async;
    args[index] = decodeAll(method.params, request.operations[index][1]);
  }
  for (let stretch = 0; stretch * stretchOperations < count; stretch += 1) {
    const end = smaller(count, (stretch + 1) * stretchOperations);
    const began = hrtime();
    for (let index = stretch * stretchOperations; index < end; index += 1) {
      try {
        const value = apply(
          object[/** @type {string} */ (keys[index])],
          object,
          /** @type {any[]} */ (args[index]),
        );
        if (waits[index] && isThenable(value)) await settled(value);
      } catch {
        // A method that may throw did so; its answer has been given already.
      }
    }
    keepBest(best, stretch, began);
  }
}

/** @type {(a: number, b: number) => number} */
function smaller(a, b) {
  return a < b ? a : b;
}

/** @type {(value: unknown) => Promise<void>} */
function settled(value) {
  return new NativePromise((resolve) => whenSettled(value, () => resolve()));
}
