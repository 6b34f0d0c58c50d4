import fs from 'node:fs';
import { parseJson, toText } from './builtins.mjs';

// Under a debugger, which starts the process its own way, the conversation lies in two files: all requests at once.
const requestDescriptor = opened('CODE_ROUNDS_REQUESTS', 'r') ?? 3;
const replyDescriptor = opened('CODE_ROUNDS_REPLIES', 'w') ?? 4;

/** Nobody reads the replies before the end: what is asked does not depend on them. */
export const isRecorded = requestDescriptor !== 3;

const { readSync, writeSync } = fs;
const exit = process.exit.bind(process);
// Node's own, rather than Buffer's, which go through methods that a solution can replace.
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const toBytes = encoder.encode.bind(encoder);
const fromBytes = decoder.decode.bind(decoder);
const concat = Buffer.concat;
const wait = Atomics.wait;
const waitCell = new Int32Array(new SharedArrayBuffer(4));
const indexOfByte = Function.prototype.call.bind(Buffer.prototype.indexOf);
const subarray = Function.prototype.call.bind(Buffer.prototype.subarray);

const allocate = Buffer.allocUnsafeSlow;
const chunkBytes = 1 << 16;
const newline = 10;
/** @type {Buffer} */
let unread = Buffer.alloc(0);

/** Ends this process at once. */
export { exit };

/**
 * The file that a variable names, for the driver alone: the solution does not see the variable.
 * @param {string} variable
 * @param {'r' | 'w'} flags
 */
function opened(variable, flags) {
  const file = process.env[variable];
  delete process.env[variable];
  return file === undefined ? undefined : fs.openSync(file, flags);
}

/**
 * Writes everything before it returns, so that nothing is lost in a hang or an exit.
 * @param {number} descriptor
 * @param {string | Uint8Array} data
 */
export function writeAll(descriptor, data) {
  const bytes = typeof data === 'string' ? toBytes(data) : data;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written, bytes.length - written);
    } catch (error) {
      pauseOrThrow(error);
    }
  }
}

/**
 * Sends one reply.
 * @param {string} json
 */
export function reply(json) {
  try {
    writeAll(replyDescriptor, json + '\n');
  } catch {
    // The judge has gone.
    exit(1);
  }
}

/**
 * Waits for the next request; the process ends when the judge closes the channel.
 * @returns {any}
 */
export function readRequest() {
  for (;;) {
    const end = indexOfByte(unread, newline);
    if (end >= 0) {
      const line = fromBytes(subarray(unread, 0, end));
      unread = subarray(unread, end + 1);
      return parseJson(line);
    }
    unread = readMore();
  }
}

/** Reads until there is another line's end, joining the pieces once. */
function readMore() {
  const pieces = [unread];
  for (;;) {
    const chunk = allocate(chunkBytes);
    const count = readInto(chunk);
    if (count === 0) exit(0);
    const piece = subarray(chunk, 0, count);
    pieces[pieces.length] = piece;
    if (indexOfByte(piece, newline) >= 0) return concat(pieces);
  }
}

/** @param {Buffer} chunk */
function readInto(chunk) {
  for (;;) {
    try {
      return readSync(requestDescriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      pauseOrThrow(error);
    }
  }
}

/** @param {any} error */
function pauseOrThrow(error) {
  if (toText(error?.code) !== 'EAGAIN') throw error;
  // The descriptor was made non-blocking by the other side or by the solution.
  wait(waitCell, 0, 0, 1);
}
