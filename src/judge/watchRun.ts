import type { RunProcesses } from './runProcesses.ts';

/** Milliseconds between two looks. */
const interval = 50;

export interface RunLimits {
  readonly memoryMiB: number;
  /** Processes at one time. */
  readonly processes: number;
}

/**
 * Looks at the processes of a run again and again, and tells when there are too many or they hold too much. A look that
 * takes its time puts off the next one.
 * @returns what ends the watch
 */
export function watchRun(
  processes: RunProcesses,
  limits: RunLimits,
  over: (what: 'memory' | 'processes') => void,
): () => void {
  const limitBytes = limits.memoryMiB * 1024 * 1024;
  let isLooking = false;
  const look = async (): Promise<void> => {
    const census = await processes.census();
    if (census === undefined) return;
    if (census.count > limits.processes) over('processes');
    // Forked processes share most of what they hold, which takes longer to find out.
    else if (census.bytes > limitBytes && (census.count === 1 || (await processes.ownBytes()) > limitBytes)) {
      over('memory');
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look().finally(() => {
      isLooking = false;
    });
  }, interval);
  return () => {
    clearInterval(timer);
  };
}
