import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The exit code of a file none of whose tests was asked for. */
export const noTestRan = 3;

/** What running a file of tests came to. */
export interface FileRun {
  readonly file: string;
  readonly outcome: 'passed' | 'failed' | 'none-ran';
  /** What it printed, to both channels. */
  readonly output: string;
}

/** Runs a file of tests in a process of its own, so that it can be run again from nothing. */
export function runFile(file: string): Promise<FileRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'runFile.ts'), file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endWithThis = (): void => {
      child.kill();
    };
    process.once('exit', endWithThis);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithThis);
      const outcome = code === 0 ? 'passed' : code === noTestRan ? 'none-ran' : 'failed';
      resolve({ file, outcome, output });
    });
  });
}
