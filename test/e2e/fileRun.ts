import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { collected } from '../workbench/collected.ts';

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
export async function runFile(file: string): Promise<FileRun> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'runFile.ts'), file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { code, output } = await collected(child);
  const outcome = code === 0 ? 'passed' : code === noTestRan ? 'none-ran' : 'failed';
  return { file, outcome, output };
}
