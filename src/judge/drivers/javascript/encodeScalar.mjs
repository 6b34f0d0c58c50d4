import { Misfit } from './misfit.mjs';
import { describe } from './thrown.mjs';
import {
  isInteger,
  isSafeInteger,
  stringCodePointAt,
  stringIsWellFormed,
  stringify,
  toText,
} from './builtins.mjs';

const textLength = 300;

/**
 * @param {string} kind
 * @param {any} value
 * @returns {string} JSON
 * @throws {Misfit}
 */
export function encodeScalar(kind, value) {
  switch (kind) {
    case 'int':
      // `| 0` keeps exactly the 32-bit integers, and makes -0 a 0.
      if (typeof value === 'number' && (value | 0) === value) return '' + (value | 0);
      break;
    case 'long':
      if (isSafeInteger(value)) return '' + (value + 0);
      break;
    case 'bigint':
      if (typeof value === 'bigint') return '"' + toText(value) + '"';
      break;
    case 'float':
      if (typeof value === 'number') return encodeFloat(value);
      break;
    case 'bool':
      if (typeof value === 'boolean') return value ? 'true' : 'false';
      break;
    case 'string':
      if (typeof value === 'string') return encodeString(value);
      break;
    case 'char':
      if (typeof value === 'string' && isOneCodePoint(value)) return encodeString(value);
      break;
    default:
      throw new Misfit('a ' + kind + ', which cannot be an answer');
  }
  throw new Misfit(describeScalar(kind, value));
}

/** @type {(value: number) => string} */
function encodeFloat(value) {
  return value - value === 0 ? '' + value : '"' + value + '"';
}

/** @type {(value: string) => string} */
function encodeString(value) {
  if (stringIsWellFormed(value)) return stringify(value);
  throw new Misfit(describe(value, 200) + ', which holds half a surrogate pair');
}

/** @type {(value: string) => boolean} */
function isOneCodePoint(value) {
  if (value.length === 1) return true;
  return value.length === 2 && stringCodePointAt(value, 0) > 0xffff;
}

/** A number is shown with what is wrong with it where that is not plain to see. @type {(kind: string, value: any) => string} */
function describeScalar(kind, value) {
  const text = describe(value, textLength);
  if (typeof value !== 'number' || !isInteger(value)) return text;
  return kind === 'int' || kind === 'long' ? text + ', which is out of range' : text;
}
