import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the system's `ps` prints for these arguments. */
export type Ps = (args: readonly string[]) => Promise<string>;

const run = promisify(execFile);

/** Milliseconds; a system that does not answer by then is looked at the next time. */
const answerMs = 1_000;

/** An environment is printed with each command, and there are many. */
const longestAnswer = 64 * 1024 * 1024;

/** The one of the system, by its absolute path. It rejects when there is no answer in time. */
export const systemPs: Ps = async (args) => {
  const options = { timeout: answerMs, maxBuffer: longestAnswer };
  return (await run('/bin/ps', [...args], options)).stdout;
};
