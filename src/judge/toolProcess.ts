import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { childEnvironment } from './childEnvironment.ts';
import { guardedCommand, lifeline } from './guardedCommand.ts';
import { lowerPriority } from './lowerPriority.ts';
import { processOptions } from './processOptions.ts';
import { runProcesses, type RunProcesses } from './runProcesses.ts';
import { watchRun } from './watchRun.ts';

/** Bytes of what a tool says that are kept; a compiler has said enough long before. */
const keptOutput = 256 * 1024;

/** What a compiler and its helpers may take: far more than any of them needs. */
const limits = { memoryMiB: 3_072, processes: Infinity } as const;
const longestFileMiB = 1_024;

/** Milliseconds after the end of a tool in which its last words may still be read. */
const lastWordsGrace = 500;

export interface ToolRun {
  /** Absolute path. */
  readonly executable: string;
  readonly args: readonly string[];
  /** Absolute; also home and folder for temporary files, unless `environment` says otherwise. */
  readonly folder: string;
  /** Added to the allow-listed environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it reads from standard input. */
  readonly input?: string;
  /** Wall time, in milliseconds. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

export type ToolEnding =
  | { readonly kind: 'ended'; readonly code: number | null; readonly output: string; readonly errors: string }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'not-started'; readonly reason: string };

/**
 * Runs a compiler, or a tool beside it, to its end or to a limit. Its process tree is gone when this returns.
 * @throws the signal's reason when it is aborted
 */
export async function runTool(run: ToolRun): Promise<ToolEnding> {
  const unusable = await whyUnusable(run.executable);
  run.signal.throwIfAborted();
  if (unusable !== undefined) return { kind: 'not-started', reason: unusable };
  const mark = randomUUID();
  const cpuSeconds = Math.ceil(run.limitMs / 1_000) * availableParallelism() + 1;
  const [executable, args] = guardedCommand(run, { cpuSeconds, fileMiB: longestFileMiB });
  const child = spawn(executable, args, {
    ...processOptions(run.folder, childEnvironment(mark, run.folder, run.environment)),
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', 'ignore', 'pipe'],
  });
  const [input, output, errors] = [child.stdin, child.stdout, child.stderr];
  if (input === null || output === null || errors === null)
    throw new Error('A tool was started without streams');
  // The lifeline: nothing is ever said on it; it only must not throw when its other end goes.
  for (const silent of [input, child.stdio.at(lifeline)]) silent?.on('error', () => undefined);
  input.end(run.input ?? '');
  lowerPriority(child.pid);
  const processes = child.pid === undefined ? undefined : runProcesses(child.pid, mark);
  const interruption = interrupted(run, processes);
  try {
    return await Promise.race([finished(child, collect(output), collect(errors)), interruption.happens]);
  } finally {
    interruption.end();
    await processes?.kill();
    for (const part of child.stdio) part?.destroy();
  }
}

async function whyUnusable(executable: string): Promise<string | undefined> {
  try {
    await access(executable, constants.X_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Its end and what it said; not `close`, which a helper that it left behind could put off for ever. */
function finished(child: ChildProcess, output: Collected, errors: Collected): Promise<ToolEnding> {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      resolve({ kind: 'not-started', reason: message });
    });
    child.on('exit', (code) => {
      const grace = new Promise((over) => setTimeout(over, lastWordsGrace).unref());
      void Promise.race([Promise.all([output.ended, errors.ended]), grace]).then(() => {
        resolve({ kind: 'ended', code, output: output.text(), errors: errors.text() });
      });
    });
  });
}

interface Interruption {
  readonly happens: Promise<ToolEnding>;
  end(): void;
}

/** What ends a tool before it ends by itself. */
function interrupted({ limitMs, signal }: ToolRun, processes: RunProcesses | undefined): Interruption {
  let end = (): void => undefined;
  const happens = new Promise<ToolEnding>((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    const timer = setTimeout(resolve, limitMs, { kind: 'too-late' });
    const endWatch =
      processes === undefined
        ? () => undefined
        : watchRun(processes, limits, () => {
            resolve({ kind: 'too-much-memory' });
          });
    signal.addEventListener('abort', onAbort);
    end = () => {
      clearTimeout(timer);
      endWatch();
      signal.removeEventListener('abort', onAbort);
    };
  });
  return { happens, end };
}

interface Collected {
  readonly ended: Promise<unknown>;
  text(): string;
}

function collect(stream: Readable): Collected {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    if (bytes < keptOutput) chunks.push(chunk);
    bytes += chunk.length;
  });
  stream.on('error', () => undefined);
  return {
    ended: new Promise((resolve) => stream.once('close', resolve)),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
