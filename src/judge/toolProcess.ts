import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setPriority } from 'node:os';
import { childEnvironment } from './childEnvironment.ts';
import { killRun, treeMemory } from './processTree.ts';

/** Bytes of what a tool says that are kept; a compiler has said enough long before. */
const keptOutput = 256 * 1024;

/** Memory of a compiler and its helpers, in MiB, and milliseconds between two looks at it. */
const memoryLimitMiB = 3_072;
const memoryInterval = 100;

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
  run.signal.throwIfAborted();
  const mark = randomUUID();
  const child = spawn(run.executable, run.args, {
    cwd: run.folder,
    env: childEnvironment(mark, run.folder, run.environment),
    detached: process.platform !== 'win32',
    shell: false,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  child.stdin.on('error', () => undefined);
  child.stdin.end(run.input ?? '');
  lowerPriority(child.pid);
  const finished = new Promise<ToolEnding>((resolve) => {
    child.on('error', ({ message }) => {
      resolve({ kind: 'not-started', reason: message });
    });
    child.on('close', (code) => {
      resolve({ kind: 'ended', code, output: output(), errors: errors() });
    });
  });
  const interruption = interrupted(run, child.pid);
  try {
    return await Promise.race([finished, interruption.happens]);
  } finally {
    interruption.end();
    if (child.pid !== undefined && (child.exitCode ?? child.signalCode) === null)
      await killRun(child.pid, mark);
    for (const part of child.stdio) part?.destroy();
  }
}

interface Interruption {
  readonly happens: Promise<ToolEnding>;
  end(): void;
}

/** What ends a tool before it ends by itself. */
function interrupted({ limitMs, signal }: ToolRun, pid: number | undefined): Interruption {
  let end = (): void => undefined;
  const happens = new Promise<ToolEnding>((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    const timer = setTimeout(resolve, limitMs, { kind: 'too-late' });
    const watch = setInterval(() => {
      void (pid === undefined ? undefined : treeMemory(pid))?.then((bytes) => {
        if (bytes !== undefined && bytes > memoryLimitMiB * 1024 * 1024) resolve({ kind: 'too-much-memory' });
      });
    }, memoryInterval);
    signal.addEventListener('abort', onAbort);
    end = () => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
    };
  });
  return { happens, end };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    if (bytes < keptOutput) chunks.push(chunk);
    bytes += chunk.length;
  });
  stream.on('error', () => undefined);
  return () => Buffer.concat(chunks).toString('utf8');
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {
    // It may have ended already.
  }
}
