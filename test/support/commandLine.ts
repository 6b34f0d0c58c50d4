import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheHome } from './testCache.ts';

/** The built command line. */
export const cli = path.join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface Finished {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Fails a suite early and in words where the build is missing. */
export function builtCommandLine(): void {
  if (!existsSync(cli)) throw new Error('Run "npm run build" first.');
}

/**
 * Runs `code-rounds` as it was built, in a process of its own.
 * @param environment added to that of the test. @param timeout in milliseconds.
 */
export function codeRounds(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  timeout = 60_000,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, XDG_CACHE_HOME: cacheHome, ...environment }, timeout };
    execFile(process.execPath, [cli, ...args], options, (error, out, text) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, out, error: text });
      else reject(new Error('code-rounds did not end by itself', { cause: error }));
    });
  });
}
