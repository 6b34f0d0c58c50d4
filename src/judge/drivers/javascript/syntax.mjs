import { SourceMap } from 'node:module';
import vm from 'node:vm';

/**
 * @typedef {{ line?: number, column?: number }} Place from 1, in the student's file
 * @typedef {{ error: unknown } & Place} SyntaxFailure
 */

/** What Node wraps a script in. */
const scriptParameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/**
 * Why a text is no script, if it is none.
 * @param {string} file
 * @param {string} text
 * @returns {SyntaxFailure | undefined}
 */
export function scriptSyntaxError(file, text) {
  try {
    vm.compileFunction(text, scriptParameters, { filename: file });
    return undefined;
  } catch (error) {
    return { error, ...mapped(text, placeInStack(file, error)) };
  }
}

/**
 * The place of a module's syntax error: `import()` tells the message alone (seen in Node 20 to 24), so the place is
 * looked for in the same text made a script, line by line and column by column.
 * @param {string} file
 * @param {string} text
 * @param {unknown} error what `import()` rejected with
 * @returns {Place | undefined} undefined when it is another kind of error, thrown by the student's code
 */
export function moduleSyntaxPlace(file, text, error) {
  if (!(error instanceof SyntaxError)) return undefined;
  const stack = String(error.stack);
  const fromLoader = placeInStack(file, error);
  if (fromLoader !== undefined) return mapped(text, fromLoader);
  const firstFrame = /^\s+at (.*)$/m.exec(stack)?.[1] ?? '';
  if (!/node:internal\/(?:modules|vm)/.test(firstFrame)) return undefined;
  try {
    vm.compileFunction(`return async () => {'use strict';${asScript(text)}\n}`, [], { filename: file });
    return {};
  } catch (scriptError) {
    const place = placeInStack(file, scriptError);
    const shift = place?.line === 1 ? "return async () => {'use strict';".length : 0;
    return mapped(text, place && { ...place, column: Math.max(1, (place.column ?? 1) - shift) });
  }
}

/** Blanks out what only a module may say, keeping all else in its place. @param {string} text */
function asScript(text) {
  const blank = (/** @type {string} */ found) => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/^\s*import\b(?!\s*[.(])[^'"]*(['"])[^'"\n]*\1(?:\s*with\s*\{[^}]*\})?/gm, blank)
    .replace(/^\s*export\s*\{[^}]*\}(?:\s*from\s*(['"])[^'"\n]*\1)?/gm, blank)
    .replace(/^\s*export\s+\*[^'"\n]*(['"])[^'"\n]*\1/gm, blank)
    .replace(/^(\s*)export\s+default\s(?=\s*(?:async\s+)?(?:class|function)\s+[\w$])/gm, blank)
    .replace(
      /^(\s*)export\s+default\s/gm,
      (found) => `${found.slice(0, -1).replace(/\S/g, ' ').slice(0, -5)}void 0,`,
    )
    .replace(/^(\s*)export\s(?=\s*(?:async|class|function|const|let|var)\b)/gm, blank)
    .replace(/\bimport\.meta\b/g, 'import_meta');
}

/**
 * V8 puts `file:line`, the line and a caret before the stack of a syntax error.
 * @param {string} file
 * @param {unknown} error
 * @returns {Place | undefined}
 */
function placeInStack(file, error) {
  const lines = String(/** @type {any} */ (error).stack).split('\n');
  const line = /:(\d+)$/.exec(lines[0] ?? '')?.[1];
  if (line === undefined || !lines[0]?.includes(file)) return undefined;
  const caret = /^ *\^/.exec(lines[2] ?? '')?.[0].length;
  return caret === undefined ? { line: Number(line) } : { line: Number(line), column: caret };
}

/**
 * The place in the student's file, where the text was made from it and carries a source map.
 * @param {string} text
 * @param {Place | undefined} place
 * @returns {Place}
 */
function mapped(text, place) {
  const encoded = /\n\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/.exec(text)?.[1];
  if (place?.line === undefined || encoded === undefined) return place ?? {};
  const sourceMap = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  const entry = sourceMap.findEntry(place.line - 1, (place.column ?? 1) - 1);
  if (!('originalLine' in entry)) return {};
  return { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
