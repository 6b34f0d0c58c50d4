import * as l10n from '@vscode/l10n';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LanguageId } from '../../core/language.ts';
import { languages } from '../../core/language.ts';
import type { CommandLine, CommandRequest, JudgeEnvironment, ToolchainSearch } from './adapter.ts';
import { toolAnswer } from './toolAnswer.ts';

/** The first Node with everything the driver uses. */
const oldestVersion = [20, 19] as const;
export const oldestNode = oldestVersion.join('.');
const probeMs = 10_000;

/** The Node that runs a solution: the one set by hand, else the one that runs this very program. */
export async function findNode(id: LanguageId, environment: JudgeEnvironment): Promise<ToolchainSearch> {
  const setByHand = environment.interpreters[id];
  if (setByHand === undefined) {
    return { kind: 'found', toolchain: { path: process.execPath, version: process.versions.node } };
  }
  const version = path.isAbsolute(setByHand) ? await versionOf(setByHand) : undefined;
  if (version !== undefined && isNewEnough(version)) {
    return { kind: 'found', toolchain: { path: setByHand, version } };
  }
  const { title } = languages[id];
  const fault =
    version === undefined
      ? l10n.t('The interpreter set for {0} does not answer as Node.js does.', title)
      : l10n.t('The interpreter set for {0} is Node.js {1}.', title, version);
  const mend = l10n.t(
    'Set codeRounds.node.path to the absolute path of a Node.js {0} or newer, or clear it to use the built-in one.',
    oldestNode,
  );
  return {
    kind: 'missing',
    looked: [setByHand],
    advice: `${fault} ${mend}`,
  };
}

/** How to run the driver in that Node, with as little access to files as this Node can be held to. */
export async function nodeCommand(request: CommandRequest): Promise<CommandLine> {
  const { toolchain, memoryMiB } = request;
  const driversFolder = await realpath(request.environment.driversFolder);
  const runFolder = await realpath(request.runFolder);
  const readable = [driversFolder, runFolder].map((folder) => `--allow-fs-read=${folder}${path.sep}`);
  // A debugger loads its own parts into the process.
  const permission = request.isDebugged === true ? undefined : await permissionFlag(toolchain.path);
  return {
    executable: toolchain.path,
    args: [
      ...(permission === undefined ? [] : [permission, ...readable]),
      `--max-old-space-size=${memoryMiB}`,
      '--enable-source-maps',
      '--no-warnings',
      path.join(driversFolder, 'driver.mjs'),
    ],
    environment: nodeEnvironment(toolchain.path),
    channel: 'extra-descriptors',
  };
}

/** The editor's executable is Electron, which is a Node only when told so. */
function nodeEnvironment(executable: string): Record<string, string> {
  return executable === process.execPath && 'electron' in process.versions
    ? { ELECTRON_RUN_AS_NODE: '1' }
    : {};
}

const permissionFlags = new Map<string, Promise<string | undefined>>();

/** The permission model's flag: `--permission` from 22.13, `--experimental-permission` on 20, nothing in some Electrons. */
export async function permissionFlag(executable: string): Promise<string | undefined> {
  // An update keeps the path and changes the file.
  const { mtimeMs, size } = await stat(executable);
  const key = JSON.stringify([executable, mtimeMs, size]);
  const known = permissionFlags.get(key) ?? probePermission(executable);
  permissionFlags.set(key, known);
  return known;
}

async function probePermission(executable: string): Promise<string | undefined> {
  for (const flag of ['--permission', '--experimental-permission']) {
    if ((await output(executable, [flag, '-p', 'typeof process.permission'])) === 'object') return flag;
  }
  return undefined;
}

async function versionOf(executable: string): Promise<string | undefined> {
  return /^v(\d+\.\d+\.\d+)/.exec((await output(executable, ['--version'])) ?? '')?.[1];
}

/** What a short run printed; undefined when it failed. */
async function output(executable: string, args: readonly string[]): Promise<string | undefined> {
  const answer = await toolAnswer(executable, args, nodeEnvironment(executable), probeMs);
  return answer?.output.trim();
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestVersion[0] || (major === oldestVersion[0] && minor >= oldestVersion[1]);
}
