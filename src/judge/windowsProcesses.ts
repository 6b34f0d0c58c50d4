import { spawn } from 'node:child_process';
import path from 'node:path';
import { kill } from './killing.ts';
import type { Census, RunProcesses } from './runProcesses.ts';

/** Ends the tree of a run by the system's own tool; Windows has no quick answer to what that tree is or holds. */
export class WindowsProcesses implements RunProcesses {
  private readonly root: number;
  private readonly system: string;

  /** @param system folder of Windows, absolute */
  constructor(root: number, system = process.env['SystemRoot'] ?? 'C:\\Windows') {
    this.root = root;
    this.system = system;
  }

  census(): Promise<Census | undefined> {
    return Promise.resolve(undefined);
  }

  ownBytes(): Promise<number> {
    return Promise.resolve(0);
  }

  kill(): Promise<void> {
    // Only the absolute path is safe from a taskkill.exe in the current folder; /T takes the descendants along.
    const tool = path.join(this.system, 'System32', 'taskkill.exe');
    return new Promise((resolve) => {
      const killer = spawn(tool, ['/PID', String(this.root), '/T', '/F'], {
        windowsHide: true,
        stdio: 'ignore',
      });
      killer.on('error', () => {
        kill(this.root);
        resolve();
      });
      killer.on('exit', () => {
        kill(this.root);
        resolve();
      });
    });
  }
}
