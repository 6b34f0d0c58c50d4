/**
 * The driver's own copies of the built-ins it uses after the solution has been loaded, so that a solution that
 * patches a prototype harms only itself. For the same reason the driver's code avoids `for...of` and spread over
 * arrays: both go through `Array.prototype[Symbol.iterator]`.
 */

/**
 * `method(receiver, ...args)` for a prototype's method.
 * @type {(method: Function) => (receiver: any, ...args: any[]) => any}
 */
const uncurry = Function.prototype.bind.bind(Function.prototype.call);

export const arrayIsArray = Array.isArray;
export const arrayShift = uncurry(Array.prototype.shift);
export const arraySlice = uncurry(Array.prototype.slice);
export const arraySplice = uncurry(Array.prototype.splice);
export const arrayIncludes = uncurry(Array.prototype.includes);

export const isInteger = Number.isInteger;
export const isSafeInteger = Number.isSafeInteger;
export const toNumber = Number;
export const toBigInt = BigInt;
export const toText = String;

export const mapForEach = uncurry(Map.prototype.forEach);
export const mapGet = Map.prototype.get;
export const mapSet = Map.prototype.set;
export const NativeMap = Map;
export const NativeSet = Set;
export const setAdd = uncurry(Set.prototype.add);
export const setHas = uncurry(Set.prototype.has);
const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, 'size')?.get;
/** Throws unless the value is a Map, from any realm and whatever its prototype says. */
export const sizeOfMap = uncurry(/** @type {Function} */ (mapSize));

export const ownKeys = Object.keys;
export const ownNames = Object.getOwnPropertyNames;
export const prototypeOf = Object.getPrototypeOf;
export const createObject = Object.create;
export const defineProperty = Object.defineProperty;
export const ObjectPrototype = Object.prototype;
export const NativeError = Error;
export const NativeTypeError = TypeError;
export const captureStack = Error.captureStackTrace;

export const NativePromise = Promise;
export const promiseThen = uncurry(Promise.prototype.then);

export const apply = Reflect.apply;
export const construct = Reflect.construct;

export const stringify = JSON.stringify;
export const parseJson = JSON.parse;

export const stringIsWellFormed = uncurry(String.prototype.isWellFormed);
export const stringCodePointAt = uncurry(String.prototype.codePointAt);
export const stringIncludes = uncurry(String.prototype.includes);
export const stringReplaceAll = uncurry(String.prototype.replaceAll);
export const stringSlice = uncurry(String.prototype.slice);
export const stringSplit = uncurry(String.prototype.split);
export const stringTrim = uncurry(String.prototype.trim);
export const regExpExec = uncurry(RegExp.prototype.exec);

export const startImmediate = setImmediate;
export const startTimer = setTimeout;
export const isArrayBufferView = ArrayBuffer.isView;
export const NativeAbortController = AbortController;
export const abort = uncurry(AbortController.prototype.abort);
export const monotonicMs = performance.now.bind(performance);
