import {
  ObjectPrototype,
  arrayIncludes,
  arraySlice,
  ownKeys,
  ownNames,
  prototypeOf,
  regExpExec,
  stringify,
} from './builtins.mjs';

/** @typedef {import('./load.mjs').Loaded} Loaded */

/** At most this many names are told to somebody who used another one. */
const foundLimit = 20;

/**
 * Finds the class or function in what a file exports or declares.
 * @param {any} signature
 * @param {{ exported: any, topLevel: Record<string, unknown> }} file
 * @param {string} text
 * @returns {Loaded}
 */
export function findSolution(signature, { exported, topLevel }, text) {
  for (let index = 0; index < signature.names.length; index += 1) {
    const name = signature.names[index];
    const solution =
      functionAt(() => exported[name]) ??
      functionAt(() => topLevel[name]) ??
      functionAt(() => exported) ??
      functionAt(() => exported.default) ??
      functionAt(() => exported.default[name]);
    if (solution !== undefined) return checkMethods(signature, name, solution, text);
  }
  return missing(signature.names, offered(exported, text));
}

/** @param {() => any} read @returns {any} */
function functionAt(read) {
  try {
    const value = read();
    return typeof value === 'function' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A method may also be made in the constructor, so it is missing only when its name stands nowhere in the file.
 * @param {any} signature
 * @param {string} name
 * @param {any} solution
 * @param {string} text
 * @returns {Loaded}
 */
function checkMethods(signature, name, solution, text) {
  if (signature.kind === 'function') return { kind: 'loaded', solution };
  const methods = methodNames(solution.prototype);
  for (let index = 0; index < signature.methods.length; index += 1) {
    const { names } = signature.methods[index];
    if (!isOffered(names, methods, text)) return missing([`${name}.${names[0]}`], methods);
  }
  return { kind: 'loaded', solution };
}

/** @type {(names: string[], methods: string[], text: string) => boolean} */
function isOffered(names, methods, text) {
  for (let index = 0; index < names.length; index += 1) {
    if (arrayIncludes(methods, names[index])) return true;
    if (regExpExec(new RegExp(`\\b${names[index]}\\b`), text) !== null) return true;
  }
  return false;
}

/** @param {any} prototype @returns {string[]} */
function methodNames(prototype) {
  /** @type {string[]} */
  const names = [];
  for (let at = prototype; at && at !== ObjectPrototype; at = prototypeOf(at)) {
    addNew(names, ownNames(at), 'constructor');
  }
  return names;
}

/** @param {any} exported @param {string} text @returns {string[]} */
function offered(exported, text) {
  /** @type {string[]} */
  const names = [];
  if (typeof exported === 'object' && exported !== null) addNew(names, ownKeys(exported), 'codeRounds');
  const declaration =
    /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:class|function\*?|const|let|var)\s+(?!codeRounds\b)([A-Za-z_$][\w$]*)/gm;
  for (let match = regExpExec(declaration, text); match !== null; match = regExpExec(declaration, text)) {
    addNew(names, [match[1]], '');
  }
  return names;
}

/** @type {(names: string[], more: string[], except: string) => void} */
function addNew(names, more, except) {
  for (let index = 0; index < more.length; index += 1) {
    const name = /** @type {string} */ (more[index]);
    if (name !== except && !arrayIncludes(names, name)) names[names.length] = name;
  }
}

/** @param {string[]} looked @param {string[]} found @returns {Loaded} */
function missing(looked, found) {
  const json = stringify({ kind: 'missing', looked, found: arraySlice(found, 0, foundLimit) });
  return { kind: 'failed', json };
}
