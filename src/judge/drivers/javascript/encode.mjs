import { fieldsOf } from './decode.mjs';
import { Misfit } from './misfit.mjs';
import { encodeList, encodeTree } from './encodeLinked.mjs';
import { encodeScalar } from './encodeScalar.mjs';
import { cut, describe, errorJson } from './thrown.mjs';
import {
  ObjectPrototype,
  arrayIsArray,
  isArrayBufferView,
  mapForEach,
  ownKeys,
  prototypeOf,
  sizeOfMap,
  stringify,
  toNumber,
} from './builtins.mjs';

/** JSON is written by hand: neither `toJSON` nor a patched prototype has a say in it. */

const misfitLength = 300;
const wholeLength = 180;
/** One answer holds at most this many values. */
const valueLimit = 1_000_000;
let valuesLeft = valueLimit;

/**
 * The JSON of an answer: `[value]`, `[]`, `["misfit",text]` or `["threw",ERROR]`.
 * @param {any} type
 * @param {unknown} value
 * @returns {string}
 */
export function answer(type, value) {
  if (type.kind === 'void') return '[]';
  try {
    return '[' + encode(type, value) + ']';
  } catch (error) {
    if (Misfit.is(error)) return '["misfit",' + stringify(misfitText(value, error)) + ']';
    if (error instanceof RangeError && depth > 100) {
      return '["misfit",' + stringify('a value nested too deeply to be read') + ']';
    }
    return threw(error);
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function threw(error) {
  return '["threw",' + errorJson(error) + ']';
}

/**
 * The JSON of a value.
 * @param {any} type
 * @param {unknown} value
 * @returns {string}
 * @throws {Misfit} when it does not fit its type; whatever a getter of the value throws
 */
export function encode(type, value) {
  valuesLeft = valueLimit;
  depth = 0;
  return encodeAny(type, value);
}

let depth = 0;

/** @type {(type: any, value: any) => string} */
function encodeAny(type, value) {
  valuesLeft -= 1;
  if (valuesLeft < 0) throw new Misfit('a value of more than 1,000,000 parts');
  switch (type.kind) {
    case 'array':
      return encodeArray(type.of, value);
    case 'map':
      return encodeMap(type, value);
    case 'optional':
      return value === null || value === undefined ? 'null' : encodeAny(type.of, value);
    case 'list':
      return encodeList(type.of, value, encodeAny);
    case 'tree':
      return encodeTree(type.of, value, encodeAny);
    case 'record':
      return encodeRecord(type.name, value);
    case 'void':
      return 'null';
    default:
      return encodeScalar(type.kind, value);
  }
}

/** @type {(of: any, value: any) => string} */
function encodeArray(of, value) {
  if (!arrayIsArray(value) && !(isArrayBufferView(value) && 'length' in value))
    throw new Misfit(describe(value, 300));
  const { length } = /** @type {any[]} */ (value);
  if (length > valuesLeft) throw new Misfit('an array of ' + length + ' elements, more than can be read');
  let json = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      json += (index === 0 ? '' : ',') + encodeAny(of, /** @type {any[]} */ (value)[index]);
    }
  } catch (error) {
    throw Misfit.within(error, '[' + index + ']');
  }
  return json + ']';
}

/** @type {(type: any, value: any) => string} */
function encodeMap(type, value) {
  let json = '';
  const add = (/** @type {any} */ key, /** @type {any} */ entry) => {
    try {
      json +=
        (json === '' ? '[' : ',[') + encodeAny(type.key, key) + ',' + encodeAny(type.value, entry) + ']';
    } catch (error) {
      throw Misfit.within(error, '[' + describe(key, 40) + ']');
    }
  };
  if (isMap(value)) {
    mapForEach(value, (/** @type {any} */ entry, /** @type {any} */ key) => add(key, entry));
  } else if (isPlainObject(value) && type.key.kind !== 'bool' && type.key.kind !== 'bigint') {
    const keys = ownKeys(value);
    const numeric = type.key.kind !== 'string' && type.key.kind !== 'char';
    for (let index = 0; index < keys.length; index += 1) {
      const key = /** @type {string} */ (keys[index]);
      add(numeric ? toNumber(key) : key, value[key]);
    }
  } else {
    throw new Misfit(describe(value, 300));
  }
  return '[' + json + ']';
}

function isMap(/** @type {any} */ value) {
  try {
    sizeOfMap(value);
    return true;
  } catch {
    return false;
  }
}

function isPlainObject(/** @type {any} */ value) {
  if (typeof value !== 'object' || value === null || arrayIsArray(value)) return false;
  const prototype = prototypeOf(value);
  return prototype === null || prototype === ObjectPrototype;
}

/** @type {(name: string, value: any) => string} */
function encodeRecord(name, value) {
  if (typeof value !== 'object' || value === null || arrayIsArray(value))
    throw new Misfit(describe(value, 300));
  const fields = fieldsOf(name);
  let json = '{';
  depth += 1;
  for (let index = 0; index < fields.length; index += 1) {
    const field = /** @type {any} */ (fields[index]);
    const key = firstPresent(value, field.names);
    try {
      json += (index === 0 ? '' : ',') + stringify(field.name) + ':' + encodeAny(field.type, value[key]);
    } catch (error) {
      throw Misfit.within(error, '.' + key);
    }
  }
  depth -= 1;
  return json + '}';
}

/** @type {(value: any, names: string[]) => string} */
function firstPresent(value, names) {
  for (let index = 0; index < names.length; index += 1) {
    if (/** @type {string} */ (names[index]) in value) return /** @type {string} */ (names[index]);
  }
  return /** @type {string} */ (names[0]);
}

/** @type {(value: unknown, misfit: Misfit) => string} */
function misfitText(value, misfit) {
  const { place, text } = misfit;
  const whole =
    place === '' ? text : describe(value, wholeLength) + ', where ' + cut(place, 40) + ' is ' + text;
  return cut(whole, misfitLength);
}
