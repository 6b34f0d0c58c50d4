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

/**
 * Times the operations and the calibration in turn, `rounds` times each.
 * @param {any} signature
 * @param {Function} solution
 * @param {{ construct: any[], operations: [string, any[]][] }} request
 * @param {number} rounds
 * @returns {Promise<string>} the JSON of `cost`: the best time of either, in nanoseconds
 */
export async function measureCost(signature, solution, request, rounds) {
  let best = Infinity;
  let bestCalibration = Infinity;
  calibrate();
  for (let round = 0; round < rounds; round += 1) {
    bestCalibration = smaller(bestCalibration, calibrate());
    best = smaller(best, await play(signature, solution, request));
  }
  return (
    '{"ns":' +
    best +
    ',"calibrationNs":' +
    bestCalibration +
    ',"calibrationOperations":' +
    calibrationSteps +
    '}'
  );
}

/** @type {(a: number, b: number) => number} */
function smaller(a, b) {
  return a < b ? a : b;
}

/**
 * One look-up and one write in a map a step.
 * @returns {number} nanoseconds
 */
function calibrate() {
  const map = new NativeMap();
  // Own copies, in case the solution has replaced those of the prototype.
  defineProperty(map, 'get', { value: mapGet });
  defineProperty(map, 'set', { value: mapSet });
  let sum = 0;
  const began = hrtime();
  for (let step = 0; step < calibrationSteps; step += 1) {
    const key = (step * keyStride) % calibrationKeys;
    sum += map.get(key) ?? 0;
    map.set(key, step);
  }
  const ended = hrtime();
  return sum < 0 ? 0 : toNumber(ended - began);
}

/** @type {(signature: any, solution: Function, request: any) => Promise<number>} */
async function play(signature, solution, request) {
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
  const began = hrtime();
  for (let index = 0; index < count; index += 1) {
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
  return toNumber(hrtime() - began);
}

/** @type {(value: unknown) => Promise<void>} */
function settled(value) {
  return new NativePromise((resolve) => whenSettled(value, () => resolve()));
}
