import path from 'node:path';
import { inspect } from 'node:util';
import { pathToFileURL } from 'node:url';
import {
  regExpExec,
  stringIncludes,
  stringReplaceAll,
  stringSlice,
  stringSplit,
  stringTrim,
  stringify,
  toText,
} from './builtins.mjs';

const nameLength = 200;
const messageLength = 500;
const stackLength = 4_000;

/** How the student's file shows up in a stack trace, and what stands for it in ours. @type {[string, string][]} */
let places = [];

/**
 * Tells which prepared files stand for the student's; a copy is called as the file itself, with one more ending.
 * @param {readonly string[]} files absolute paths
 */
export function setStudentFiles(files) {
  const all = [];
  for (const file of files) {
    const name = studentName(file);
    const folder = path.dirname(file);
    const original = path.join(folder, name);
    all.push(
      [pathToFileURL(file).href, name],
      [file, name],
      [pathToFileURL(original).href, name],
      [original, name],
    );
    all.push([`${pathToFileURL(folder).href}/`, ''], [folder + path.sep, '']);
  }
  // Longest first, as one may begin with another.
  places = /** @type {[string, string][]} */ (all.sort(([a = ''], [b = '']) => b.length - a.length));
}

/**
 * `lru-cache.ts` for `/run/lru-cache.ts.mjs`.
 * @param {string} file
 */
export function studentName(file) {
  return path.basename(file, path.extname(file));
}

/**
 * A value as a person reads it.
 * @param {unknown} value
 * @param {number} length at most this many characters
 * @returns {string}
 */
export function describe(value, length) {
  try {
    const text =
      typeof value === 'string'
        ? stringify(stringSlice(value, 0, length))
        : inspect(value, {
            depth: 2,
            customInspect: false,
            compact: true,
            breakLength: Infinity,
            maxArrayLength: 20,
            maxStringLength: 100,
          });
    return cut(text, length);
  } catch {
    return 'a value that cannot be shown';
  }
}

/**
 * @param {string} text
 * @param {number} length
 * @returns {string}
 */
export function cut(text, length) {
  return text.length <= length ? text : stringSlice(text, 0, length - 1) + '…';
}

/**
 * What was thrown, as the JSON of an ERROR.
 * @param {unknown} thrown
 * @returns {string}
 */
export function errorJson(thrown) {
  const error = typeof thrown === 'object' && thrown !== null ? /** @type {any} */ (thrown) : undefined;
  const name =
    error === undefined ? (thrown === null ? 'null' : typeof thrown) : (read(error, 'name') ?? 'Error');
  const message =
    typeof thrown === 'string'
      ? thrown
      : ((error && read(error, 'message')) ?? describe(thrown, messageLength));
  const stack = error === undefined ? '' : studentFrames(read(error, 'stack') ?? '');
  return (
    '{"name":' +
    stringify(cut(name, nameLength)) +
    ',"message":' +
    stringify(cut(withoutFolders(message), messageLength)) +
    ',"stack":' +
    stringify(cut(stack, stackLength)) +
    '}'
  );
}

/**
 * @param {any} error
 * @param {string} key
 * @returns {string | undefined} undefined where it is no text, or a getter that throws
 */
function read(error, key) {
  try {
    const value = error[key];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The lines of a stack that lie in the student's file, innermost first, with the places of that file.
 * @param {string} stack
 * @returns {string}
 */
export function studentFrames(stack) {
  let frames = '';
  const lines = stringSplit(stack, '\n');
  for (let index = 0; index < lines.length; index += 1) {
    const frame = studentFrame(lines[index]);
    if (frame !== undefined) frames += frames === '' ? frame : '\n' + frame;
  }
  return frames;
}

/**
 * @param {string} line
 * @returns {string | undefined}
 */
function studentFrame(line) {
  if (regExpExec(/^\s+at /, line) === null) return undefined;
  const frame = withoutFolders(line);
  return frame === line || stringIncludes(frame, 'node_modules') ? undefined : '    ' + stringTrim(frame);
}

/**
 * A text with the student's own file names in place of the prepared ones.
 * @param {string} text
 * @returns {string}
 */
function withoutFolders(text) {
  let shorter = text;
  for (let index = 0; index < places.length; index += 1) {
    const place = /** @type {[string, string]} */ (places[index]);
    shorter = stringReplaceAll(shorter, place[0], place[1]);
  }
  return shorter;
}

/**
 * The line of the student's file that is running, from 1.
 * @param {string} stack
 * @returns {string | undefined}
 */
export function innermostLine(stack) {
  const frames = studentFrames(toText(stack));
  const match = regExpExec(/:(\d+):\d+\)?(?:\n|$)/, frames);
  return match === null ? undefined : match[1];
}
