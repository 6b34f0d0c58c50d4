import { parseJson, stringify } from './builtins.mjs';
import { decode } from './decode.mjs';
import { encode } from './encode.mjs';
import { Misfit } from './misfit.mjs';
import { describe } from './thrown.mjs';

/** How much is shown of an argument that does not fit. */
const labelLength = 200;

/**
 * What a callback was called with.
 * @param {any[]} types
 * @param {unknown[]} values
 * @returns {{ json: string, each: string[], label: string, misfit?: string }} JSON of all and of each argument; a label
 *   of texts as they are and anything else as JSON; `misfit` when one does not fit its type
 */
export function callbackArguments(types, values) {
  /** @type {string[]} */
  const each = [];
  let json = '';
  let label = '';
  let misfit;
  for (let index = 0; index < types.length; index += 1) {
    let text;
    try {
      text = encode(types[index], values[index]);
    } catch (error) {
      misfit = Misfit.is(error) ? error.text : describe(values[index], labelLength);
      text = stringify(misfit);
    }
    each[index] = text;
    json += (index === 0 ? '' : ',') + text;
    label += (index === 0 ? '' : ',') + (text[0] === '"' ? parseJson(text) : text);
  }
  return misfit === undefined ? { json, each, label } : { json, each, label, misfit };
}

/**
 * Whether an invocation's arguments are those of a step, as both look on the wire.
 * @param {any[]} types
 * @param {any[]} wanted
 * @param {string[]} each
 * @returns {boolean}
 */
export function sameArguments(types, wanted, each) {
  if (wanted.length !== each.length) return false;
  for (let index = 0; index < each.length; index += 1) {
    if (encode(types[index], decode(types[index], wanted[index])) !== each[index]) return false;
  }
  return true;
}
