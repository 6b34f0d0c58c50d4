import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { childEnvironment } from './childEnvironment.ts';
import { guardedCommand, lifeline } from './guardedCommand.ts';
import { lowerPriority } from './lowerPriority.ts';
import { processOptions } from './processOptions.ts';
import { runProcesses, type RunProcesses } from './runProcesses.ts';

const longestFileMiB = 1_024;

export interface ToolCommand {
  /** Absolute path. */
  readonly executable: string;
  readonly args: readonly string[];
  /** Absolute; also home and folder for temporary files, unless `environment` says otherwise. */
  readonly folder: string;
  /** Added to the allow-listed environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A compiler, or a tool beside it, that was started; whoever did must `end` it. */
export interface ToolChild {
  readonly child: ChildProcess;
  readonly input: Writable;
  readonly output: Readable;
  readonly errors: Readable;
  /** Undefined when it could not be started, which the event `error` of the child tells. */
  readonly processes: RunProcesses | undefined;
  /** Kills its whole tree and lets go of every handle. Safe to call again. */
  end(): Promise<void>;
}

/** Starts a tool in a process group of its own, which ends with the judge. @param cpuSeconds for each of its processes */
export function startTool(command: ToolCommand, cpuSeconds: number): ToolChild {
  const mark = randomUUID();
  const [executable, args] = guardedCommand(command, { cpuSeconds, fileMiB: longestFileMiB });
  const child = spawn(executable, args, {
    ...processOptions(command.folder, childEnvironment(mark, command.folder, command.environment)),
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', 'ignore', 'pipe'],
  });
  const [input, output, errors] = [child.stdin, child.stdout, child.stderr];
  if (input === null || output === null || errors === null)
    throw new Error('A tool was started without streams');
  // The lifeline: nothing is ever said on it; it only must not throw when its other end goes.
  for (const silent of [input, output, errors, child.stdio.at(lifeline)])
    silent?.on('error', () => undefined);
  lowerPriority(child.pid);
  const processes = child.pid === undefined ? undefined : runProcesses(child.pid, mark);
  const end = async (): Promise<void> => {
    await processes?.kill();
    for (const part of child.stdio) part?.destroy();
  };
  return { child, input, output, errors, processes, end };
}

/** Why a file cannot be run; undefined when it can. */
export async function whyUnusable(executable: string): Promise<string | undefined> {
  try {
    await access(executable, constants.X_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
