import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
// Not in the package's index, but the one way to ask its download server that honours proxies as the download does.
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';

/** A desktop VS Code on this machine, or the reason in words why there is none. */
export type Desktop =
  | { readonly kind: 'usable'; readonly what: string; readonly executable: string }
  | { readonly kind: 'unusable'; readonly what: string; readonly why: string };

const INSTALLED = 'the installed `code`';
const DOWNLOADED = 'a desktop VS Code downloaded through @vscode/test-electron';
const ASK_TIMEOUT_MS = 3_000;
const IDLE_TIMEOUT_MS = 15_000;

/** Finds the `code` command of an installed VS Code. It starts windows; test suites want the program behind it. */
export function findInstalledDesktop(env: NodeJS.ProcessEnv = process.env): Desktop {
  const missing = missingDisplay(env);
  if (missing !== undefined) {
    return { kind: 'unusable', what: INSTALLED, why: missing };
  }
  // On Windows the command is a batch file in the folder `bin` beside the program, which needs no shell.
  const name = process.platform === 'win32' ? '../Code.exe' : 'code';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const executable = folders.map((folder) => join(folder, name)).find(isProgram);
  return executable === undefined
    ? { kind: 'unusable', what: INSTALLED, why: 'it is not on the PATH' }
    : { kind: 'usable', what: INSTALLED, executable };
}

/** Downloads VS Code through @vscode/test-electron, once. Answers within seconds when that is out of the question. */
export async function fetchDesktop(
  cacheFolder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Desktop> {
  const missing = missingDisplay(env);
  if (missing !== undefined) {
    return { kind: 'unusable', what: DOWNLOADED, why: missing };
  }
  try {
    // With an earlier download at hand, test-electron itself copes without the network.
    const version = hasDownload(cacheFolder) ? 'stable' : await newestVersion();
    const executable = await downloadAndUnzipVSCode({
      version,
      cachePath: cacheFolder,
      timeout: IDLE_TIMEOUT_MS,
    });
    return { kind: 'usable', what: DOWNLOADED, executable };
  } catch (error) {
    const why = error instanceof Error && error.message !== '' ? error.message : String(error);
    return { kind: 'unusable', what: DOWNLOADED, why: `it could not be fetched: ${why}` };
  }
}

function missingDisplay(env: NodeJS.ProcessEnv): string | undefined {
  if (process.platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])) {
    return undefined;
  }
  return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}

async function newestVersion(): Promise<string> {
  // Its own time-out counts from the first byte, so an address that swallows packets needs this one.
  const impatience = AbortSignal.timeout(ASK_TIMEOUT_MS);
  const tooLate = new Promise<never>((_, reject) => {
    impatience.addEventListener('abort', () => {
      reject(new Error(`no answer within ${ASK_TIMEOUT_MS / 1000} s`));
    });
  });
  const versions = await Promise.race([fetchStableVersions(true, ASK_TIMEOUT_MS), tooLate]);
  const newest = versions[0];
  if (newest === undefined) {
    throw new Error('its server names no stable version');
  }
  return newest;
}

function hasDownload(cacheFolder: string): boolean {
  return existsSync(cacheFolder) && readdirSync(cacheFolder).some((name) => name.startsWith('vscode-'));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
