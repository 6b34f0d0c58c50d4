import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';

export interface ProcessGroup {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when the head of the group has ended, or could not be started. */
  readonly ended: Promise<void>;
  /** Ends the process and everything it started, and waits until it is gone. */
  dispose(): Promise<void>;
}

const GRACE_MS = 3_000;

/** Starts a process as the head of a group of its own, so that no grandchild outlives it. */
export function startProcessGroup(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): ProcessGroup {
  const child = spawn(file, args, { ...options, detached: process.platform !== 'win32' });
  child.stdin.end();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  // The last word when this process ends without disposing, by an uncaught error for instance. First of all that
  // is done at the end, so that folders are removed when nobody writes into them any more.
  const lastWord = (): void => {
    signalGroup(child, 'SIGKILL');
  };
  process.prependOnceListener('exit', lastWord);
  const dispose = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    const impatience = setTimeout(() => {
      signalGroup(child, 'SIGKILL');
    }, GRACE_MS);
    await ended;
    clearTimeout(impatience);
    // The head may have gone in good order and left others behind.
    signalGroup(child, 'SIGKILL');
    process.removeListener('exit', lastWord);
  };
  return { child, ended, dispose };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    if (process.platform === 'win32') {
      child.kill(signal);
    } else {
      process.kill(-child.pid, signal);
    }
  } catch {
    // Nobody is left in the group.
  }
}
