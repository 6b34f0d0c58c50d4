import { LinuxProcesses } from './linuxProcesses.ts';
import { MacProcesses } from './macProcesses.ts';
import { WindowsProcesses } from './windowsProcesses.ts';

/** What the processes of a run are at one moment. */
export interface Census {
  readonly count: number;
  /** Bytes of memory they hold; what several share is counted for each. */
  readonly bytes: number;
}

/** The processes of a run, as far as the system lets them be found: also those that have left their group. */
export interface RunProcesses {
  /** Undefined where the system has no quick answer. */
  census(): Promise<Census | undefined>;
  /** Bytes of memory as of the last census, what is shared counted once where the system can tell. */
  ownBytes(): Promise<number>;
  /** Ends all of them, and returns when none is found any more, or after two seconds. Safe to call again. */
  kill(): Promise<void>;
}

/** @param root the process that leads the group (on Windows the tree) @param mark of the run, in the environment of all */
export function runProcesses(
  root: number,
  mark: string,
  platform: NodeJS.Platform = process.platform,
): RunProcesses {
  switch (platform) {
    case 'win32':
      return new WindowsProcesses(root);
    case 'linux':
      return new LinuxProcesses(root, mark);
    default:
      return new MacProcesses(root, mark);
  }
}
