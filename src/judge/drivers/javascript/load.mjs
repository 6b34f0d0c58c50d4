import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTypes } from './decode.mjs';
import { findSolution } from './findSolution.mjs';
import { outcomeOf } from './settle.mjs';
import { moduleSyntaxPlace, scriptSyntaxError } from './syntax.mjs';
import { errorJson, setStudentFiles } from './thrown.mjs';

/** The file beside the solution with the classes that it may import. */
const supportName = 'code-rounds.cjs';

/** @typedef {{ kind: 'loaded', solution: Function } | { kind: 'failed', json: string }} Loaded */

/**
 * Loads the prepared solution: as a script (`.cjs`) where it can be parsed as one, else as a module (`.mjs`).
 * @param {{ files: string[], signature: any }} request
 * @returns {Promise<Loaded>}
 */
export async function load({ files, signature }) {
  setStudentFiles(files);
  const requireBeside = createRequire(/** @type {string} */ (files[0]));
  const support = path.join(path.dirname(/** @type {string} */ (files[0])), supportName);
  setTypes(signature.types, fs.existsSync(support) ? requireBeside(support) : {});

  /** @type {import('./syntax.mjs').SyntaxFailure | undefined} */
  let scriptFailure;
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    if (file.endsWith('.mjs')) return await loadModule(file, text, signature, scriptFailure);
    scriptFailure = scriptSyntaxError(file, text);
    if (scriptFailure === undefined) return loadScript(file, text, signature, requireBeside);
  }
  return scriptFailure === undefined ? threw(new Error('there is no file to load')) : syntax(scriptFailure);
}

/** @type {(file: string, text: string, signature: any, requireBeside: NodeJS.Require) => Loaded} */
function loadScript(file, text, signature, requireBeside) {
  let exported;
  try {
    exported = requireBeside(file);
  } catch (error) {
    return threw(error);
  }
  const module = /** @type {any} */ (requireBeside.cache[file]);
  return findSolution(signature, { exported, topLevel: module?.codeRounds ?? {} }, text);
}

/**
 * @param {string} file
 * @param {string} text
 * @param {any} signature
 * @param {import('./syntax.mjs').SyntaxFailure | undefined} scriptFailure why it is no script
 * @returns {Promise<Loaded>}
 */
async function loadModule(file, text, signature, scriptFailure) {
  const outcome = await outcomeOf(import(pathToFileURL(file).href));
  if (outcome.kind === 'unsettled') return threw(new Error('the top-level await in this file never ends'));
  if (outcome.kind === 'value') {
    const exported = /** @type {any} */ (outcome.value);
    return findSolution(signature, { exported, topLevel: exported.codeRounds() }, text);
  }
  const place = moduleSyntaxPlace(file, text, outcome.error);
  if (place === undefined) return threw(outcome.error);
  const failure = { error: outcome.error, ...place };
  // Each parser stops where the file is not its kind; the real mistake is the one further down.
  return syntax(
    scriptFailure !== undefined && (scriptFailure.line ?? 0) > (place.line ?? 0) ? scriptFailure : failure,
  );
}

/** @type {(error: unknown) => Loaded} */
function threw(error) {
  const { code, message } = /** @type {any} */ (error ?? {});
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') {
    const [what = ''] = message.split(/\n| imported from /);
    error = new Error(`${what}. A solution is one file; it may import only what Node.js brings along.`);
  }
  return { kind: 'failed', json: '{"kind":"threw","error":' + errorJson(error) + '}' };
}

/** @type {(failure: import('./syntax.mjs').SyntaxFailure) => Loaded} */
function syntax({ error, line, column }) {
  const place =
    (line === undefined ? '' : ',"line":' + line) + (column === undefined ? '' : ',"column":' + column);
  return { kind: 'failed', json: '{"kind":"syntax","error":' + errorJson(error) + place + '}' };
}
