import * as l10n from '@vscode/l10n';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { childEnvironment } from './childEnvironment.ts';
import { goCrash } from './goTrace.ts';
import { guardedCommand, lifeline } from './guardedCommand.ts';
import { killAtExit } from './killAtExit.ts';
import type { CommandLine } from './languages/adapter.ts';
import { lowerPriority } from './lowerPriority.ts';
import { PrintedText } from './printedText.ts';
import { processOptions } from './processOptions.ts';
import { runProcesses, type RunProcesses } from './runProcesses.ts';
import type { Stop } from './stop.ts';
import { watchRun } from './watchRun.ts';

interface ProcessLimits {
  readonly memoryMiB: number;
  readonly outputBytes: number;
  /** Seconds of processor time, for what outlives every other limit. */
  readonly cpuSeconds: number;
}

/** Processes that a run may have at one time: what a fork bomb passes at once, and no solution needs. */
const mostProcesses = 64;

/** The longest file that a solution may write; a loop fills a disk in minutes. */
const longestFileMiB = 64;

/** Milliseconds after the end of a process in which its last words may still be read. */
const lastWordsGrace = 100;

/** A driver in its own process group, watched, with its prints collected. Lines of the channel go to `onLine`. */
export class DriverProcess {
  /** Settles once, with the first cause for which no further answer will come. */
  readonly stopped: Promise<Stop>;
  onLine: (line: Buffer) => void = () => undefined;
  private readonly child: ChildProcess;
  private readonly limits: ProcessLimits;
  private readonly executable: string;
  private readonly output: Writable;
  private readonly printed = new PrintedText();
  private readonly errors = new PrintedText(0, 64 * 1024);
  private settle: (stop: Stop) => void = () => undefined;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private hasSpoken = false;
  private caseText = new PrintedText();
  private readonly processes: RunProcesses | undefined;
  private readonly endWatch: () => void;
  private readonly spare: () => void;

  constructor(command: CommandLine, runFolder: string, limits: ProcessLimits) {
    this.limits = limits;
    this.executable = command.executable;
    this.stopped = new Promise((resolve) => {
      this.settle = resolve;
    });
    const extra = command.channel === 'extra-descriptors';
    const [executable, args] = guardedCommand(command, {
      cpuSeconds: limits.cpuSeconds,
      fileMiB: longestFileMiB,
    });
    const mark = randomUUID();
    this.child = spawn(executable, args, {
      ...processOptions(runFolder, childEnvironment(mark, runFolder, command.environment)),
      stdio: extra
        ? ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe']
        : ['pipe', 'pipe', 'pipe', 'ignore', 'ignore', 'pipe'],
    });
    this.output = stream(this.child, extra ? 3 : 0) as Writable;
    const answers = stream(this.child, extra ? 4 : 1) as Readable;
    if (extra) this.collect(stream(this.child, 1) as Readable);
    this.collect(stream(this.child, 2) as Readable, this.errors);
    this.listen(answers);
    // Nothing is ever said on it; it only must not throw when its other end goes.
    stream(this.child, lifeline).on('error', () => undefined);
    const { pid } = this.child;
    this.spare = pid === undefined ? () => undefined : killAtExit(pid);
    this.processes = pid === undefined ? undefined : runProcesses(pid, mark);
    this.endWatch = this.watched();
    lowerPriority(this.child.pid);
  }

  /** Ends the conversation for this cause, unless there was one before. */
  stop(stop: Stop): void {
    this.settle(stop);
  }

  send(line: string): void {
    this.output.write(`${line}\n`);
  }

  /** What was printed since the last call. Reading is given a turn first, so that all that was written is in. */
  async takePrinted(): Promise<string> {
    await new Promise((resolve) => setImmediate(resolve));
    const text = this.caseText.text();
    this.caseText = new PrintedText();
    return text;
  }

  /** Everything printed so far, cut in the middle. */
  get printedText(): string {
    return this.printed.text();
  }

  /** Kills the whole tree and lets go of every handle. Safe to call again. */
  async dispose(): Promise<void> {
    this.endWatch();
    this.spare();
    this.settle({ kind: 'cancelled' });
    await this.processes?.kill();
    for (const part of this.child.stdio) part?.destroy();
    this.child.removeAllListeners('exit');
  }

  private collect(prints: Readable, also?: PrintedText): void {
    prints.on('data', (chunk: Buffer) => {
      also?.add(chunk);
      this.printed.add(chunk);
      this.caseText.add(chunk);
      if (this.printed.size > this.limits.outputBytes) {
        this.settle({ kind: 'output-limit', limitBytes: this.limits.outputBytes });
        prints.destroy();
      }
    });
    prints.on('error', () => undefined);
  }

  private listen(answers: Readable): void {
    const ended = new Promise<void>((resolve) => answers.once('close', resolve));
    answers.on('data', (chunk: Buffer) => {
      this.split(chunk);
    });
    answers.on('error', () => undefined);
    // Writing to a process that has gone is told by its exit.
    this.output.on('error', () => undefined);
    this.child.on('error', (error) => {
      this.settle({
        kind: 'judge-error',
        reason: l10n.t('The tool could not be started: {0}', error.message),
      });
    });
    this.child.on('exit', (code, signal) => {
      const grace = new Promise((resolve) => setTimeout(resolve, lastWordsGrace));
      void Promise.race([ended, grace]).then(() => {
        const words = lastWords(this.errors.text());
        this.settle(
          !this.hasSpoken && isUnstartable(code, words, this.executable)
            ? {
                kind: 'judge-error',
                reason: l10n.t('{0} could not be started. Check that it is still there.', this.executable),
              }
            : { kind: 'exited', code, signal, lastWords: words },
        );
      });
    });
  }

  private split(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = Buffer.concat([...this.pending, rest.subarray(0, end)]);
      this.pending = [];
      this.pendingBytes = 0;
      rest = rest.subarray(end + 1);
      this.hasSpoken = true;
      this.onLine(line);
    }
    this.pendingBytes += rest.length;
    if (rest.length > 0) this.pending.push(rest);
    if (this.pendingBytes > this.limits.outputBytes) {
      this.settle({ kind: 'output-limit', limitBytes: this.limits.outputBytes });
    }
  }

  private watched(): () => void {
    if (this.processes === undefined) return () => undefined;
    const { memoryMiB } = this.limits;
    return watchRun(this.processes, { memoryMiB, processes: mostProcesses }, (what) => {
      this.settle(
        what === 'memory'
          ? { kind: 'memory-limit', limitMiB: memoryMiB }
          : { kind: 'process-limit', limit: mostProcesses },
      );
    });
  }
}

/**
 * What the shell says of a command that is not there or not to be run.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02
 */
function isUnstartable(code: number | null, words: string, executable: string): boolean {
  return (code === 126 || code === 127) && words.includes(executable);
}

/** The end of what it wrote, or, where the Go runtime wrote long traces, the beginning of these. */
function lastWords(errors: string): string {
  return goCrash(errors) ?? errors.slice(-4 * 1024);
}

function stream(child: ChildProcess, index: number): Readable | Writable {
  const part = child.stdio[index];
  if (part === null || part === undefined) throw new Error(`The child has no stream ${index}`);
  return part;
}
