import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { writeAll } from './channel.mjs';

/** What is printed is written at once, formatted as Node does it. */
export function makePrintsSynchronous() {
  const stdout = { write: (/** @type {string} */ text) => writeAll(1, text) };
  const stderr = { write: (/** @type {string} */ text) => writeAll(2, text) };
  const fresh = new Console({
    stdout: /** @type {any} */ (stdout),
    stderr: /** @type {any} */ (stderr),
    ignoreErrors: false,
    colorMode: false,
  });
  for (const name of Object.keys(fresh)) {
    /** @type {any} */ (console)[name] = /** @type {any} */ (fresh)[name];
  }
  replaceStream('stdout', 1);
  replaceStream('stderr', 2);
}

/**
 * Node's own streams over a pipe are asynchronous and make the descriptor non-blocking; so they are never opened.
 * @param {'stdout' | 'stderr'} name
 * @param {number} descriptor
 */
function replaceStream(name, descriptor) {
  const stream = new Writable({
    decodeStrings: true,
    write(bytes, _encoding, done) {
      writeAll(descriptor, bytes);
      done();
    },
  });
  Object.defineProperty(stream, 'fd', { value: descriptor });
  Object.defineProperty(process, name, {
    value: stream,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
