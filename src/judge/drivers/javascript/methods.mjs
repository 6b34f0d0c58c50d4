import { NativeTypeError, apply, createObject } from './builtins.mjs';

/**
 * Under which of its accepted names an object has each method.
 * @param {any} signature
 * @param {any} object
 * @returns {Record<string, { key: string, method: any }>} by the name that requests use
 */
export function findMethods(signature, object) {
  const found = createObject(null);
  for (let index = 0; index < signature.methods.length; index += 1) {
    const method = signature.methods[index];
    found[method.name] = { key: firstFunction(object, method.names), method };
  }
  return found;
}

/** @type {(object: any, names: string[]) => string} */
function firstFunction(object, names) {
  for (let index = 0; index < names.length; index += 1) {
    if (typeof object[/** @type {string} */ (names[index])] === 'function')
      return /** @type {string} */ (names[index]);
  }
  return /** @type {string} */ (names[0]);
}

/**
 * Calls a method of the student's object.
 * @param {any} object
 * @param {string} key
 * @param {unknown[]} args
 * @returns {unknown}
 * @throws {TypeError} when there is no such method; whatever the method throws
 */
export function callMethod(object, key, args) {
  const method = object[key];
  if (typeof method !== 'function') throw new NativeTypeError('the object has no method "' + key + '"');
  return apply(method, object, args);
}
