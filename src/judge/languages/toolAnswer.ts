import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { killGroup } from '../killing.ts';
import { processOptions } from '../processOptions.ts';

/** Bytes of an answer; a version and some paths take less. */
const longestAnswer = 256 * 1024;

export interface ToolAnswer {
  readonly output: string;
  readonly errors: string;
}

/**
 * What a tool says of itself when it is run with the person's own environment, which its shims may need. Undefined where
 * it cannot be run, fails or takes longer; whatever it has started by then is ended with it.
 * @param file absolute path @param limitMs milliseconds of wall time
 */
export function toolAnswer(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  limitMs: number,
): Promise<ToolAnswer | undefined> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...processOptions(tmpdir(), env), stdio: ['ignore', 'pipe', 'pipe'] });
    const output = text(child.stdout);
    const errors = text(child.stderr);
    const finish = (answer: ToolAnswer | undefined): void => {
      clearTimeout(timer);
      if (child.pid !== undefined) killGroup(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(answer);
    };
    const timer = setTimeout(finish, limitMs, undefined);
    child.on('error', () => {
      finish(undefined);
    });
    child.on('close', (code) => {
      finish(code === 0 ? { output: output(), errors: errors() } : undefined);
    });
  });
}

function text(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= longestAnswer) chunks.push(chunk);
  });
  stream.on('error', () => undefined);
  return () => Buffer.concat(chunks).toString('utf8');
}
