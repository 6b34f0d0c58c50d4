import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { RunProcesses } from './runProcesses.ts';
import { startTool, whyUnusable, type ToolCommand } from './toolChild.ts';
import { watchRun } from './watchRun.ts';

/** Bytes of what a tool says that are kept; a compiler has said enough long before. */
const keptOutput = 256 * 1024;

/** What a compiler and its helpers may take: far more than any of them needs. */
const limits = { memoryMiB: 3_072, processes: Infinity } as const;

/** Milliseconds after the end of a tool in which its last words may still be read. */
const lastWordsGrace = 500;

export interface ToolRun extends ToolCommand {
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
  const tool = startTool(run, cpuSecondsFor(run.limitMs));
  tool.input.end(run.input ?? '');
  const interruption = interrupted(run, tool.processes);
  try {
    const ended = finished(tool.child, collect(tool.output), collect(tool.errors));
    return await Promise.race([ended, interruption.happens]);
  } finally {
    interruption.end();
    await tool.end();
  }
}

/** Seconds of processor time that a process can spend within a limit of wall time. */
export function cpuSecondsFor(limitMs: number): number {
  return Math.ceil(limitMs / 1_000) * availableParallelism() + 1;
}

/** Its end and what it said; not `close`, which a helper that it left behind could put off for ever. */
export function finished(child: ChildProcess, output: Collected, errors: Collected): Promise<ToolEnding> {
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

export interface Interruption {
  readonly happens: Promise<ToolEnding>;
  end(): void;
}

/** What ends a tool before it ends by itself. */
export function interrupted(
  { limitMs, signal }: Pick<ToolRun, 'limitMs' | 'signal'>,
  processes: RunProcesses | undefined,
): Interruption {
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

export interface Collected {
  readonly ended: Promise<unknown>;
  text(): string;
}

export function collect(stream: Readable): Collected {
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
