import type { LanguageId } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import type { KeptTools } from '../keptTools.ts';

/** A tool that was found on this machine. */
export interface Toolchain {
  /** Absolute path of the executable. */
  readonly path: string;
  readonly version: string;
}

export type ToolchainSearch =
  | { readonly kind: 'found'; readonly toolchain: Toolchain }
  | {
      readonly kind: 'missing';
      /** What was tried, for the message. */
      readonly looked: readonly string[];
      /** What to do next, in one sentence. */
      readonly advice: string;
    };

/** What the person configured and where this build keeps its parts. */
export interface JudgeEnvironment {
  /** Folder with the drivers, absolute. */
  readonly driversFolder: string;
  /** Interpreters set by hand, absolute paths. */
  readonly interpreters: Readonly<Partial<Record<LanguageId, string>>>;
  /** PATH to look tools up in. */
  readonly path: string;
  /** Folder for compiled results that outlive a run, absolute. */
  readonly cacheFolder: string;
  /** For many runs in a row: tools that stay. Without it every run starts its own, and leaves nothing behind. */
  readonly keptTools?: KeptTools;
}

export interface PrepareRequest {
  readonly environment: JudgeEnvironment;
  readonly toolchain: Toolchain;
  /** The student's text; the file it came from is never given to a tool. */
  readonly source: string;
  /** Name of the student's file, for messages. */
  readonly fileName: string;
  readonly problem: Problem;
  /** A fresh private folder, absolute; what is written here is all the child sees. */
  readonly runFolder: string;
  /** Wall time for compiling, in milliseconds. */
  readonly compileMs: number;
  readonly signal: AbortSignal;
  /** Absolute path of the student's file, where it is prepared for a debugger that is to show it. */
  readonly debugged?: string;
}

/** A place in the student's file; line and column from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column?: number;
}

export type Prepared =
  | {
      readonly kind: 'ready';
      /** Absolute paths for the driver to load, in the order to try. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'compile-error'; readonly message: string; readonly place?: SourcePlace };

/** How to start the driver. */
export interface CommandLine {
  readonly executable: string;
  readonly args: readonly string[];
  /** Added to the allow-listed environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the conversation goes: fd 3 and 4, or stdin and stdout. */
  readonly channel: 'extra-descriptors' | 'standard-streams';
}

export interface CommandRequest {
  readonly environment: JudgeEnvironment;
  readonly toolchain: Toolchain;
  readonly runFolder: string;
  /** What `prepare` gave. */
  readonly files: readonly string[];
  readonly memoryMiB: number;
  /** Whether a debugger starts it, which needs more room than a judged run has. */
  readonly isDebugged?: boolean;
}

export interface StarterFile {
  readonly fileName: string;
  readonly text: string;
}

export interface Starter {
  /** The file the student edits. */
  readonly solution: StarterFile;
  /** Types the solution needs beside it (ListNode, the clock, ...). */
  readonly support: readonly StarterFile[];
}

/** One language: find the tool, prepare a solution, say how to run it, write the starter. */
export interface LanguageAdapter {
  readonly id: LanguageId;
  /**
   * How many scenarios one process may play before a fresh one takes over; no limit where it is left out. A thread
   * that hangs for ever is for ever looked through.
   */
  readonly scenariosPerProcess?: number;
  find(environment: JudgeEnvironment): Promise<ToolchainSearch>;
  prepare(request: PrepareRequest): Promise<Prepared>;
  command(request: CommandRequest): Promise<CommandLine>;
  starter(problem: Problem): Starter;
}
