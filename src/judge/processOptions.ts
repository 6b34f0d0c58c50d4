import type { SpawnOptions } from 'node:child_process';

/** How every process of ours is started, but for its streams. @param folder absolute */
export function processOptions(
  folder: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): SpawnOptions {
  return {
    cwd: folder,
    env,
    // A group of its own, so that all of it can be killed; on Windows that would open a console.
    detached: platform !== 'win32',
    shell: false,
    windowsHide: true,
  };
}
