import { join } from 'node:path';
import { environmentForVSCode } from './outerEnvironment.ts';
import { startProcessGroup, type ProcessGroup } from './processGroup.ts';
import { runCommand } from './runCommand.ts';
import { makeScratchFolder } from './scratchFolder.ts';
import { seedLanguage } from './seedLanguage.ts';
import { seedSettings } from './seedSettings.ts';
import { shareCompiled } from './shareCompiled.ts';
import type { ServerBuild } from './serverBuild.ts';
import { waitUntil } from './waitUntil.ts';

export interface ServerOptions {
  readonly build: ServerBuild;
  /** The folder that the window opens. */
  readonly folder: string;
  /** Paths of .vsix files. */
  readonly extensions?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the extension finds what other tests have compiled; without it all is as on a new machine. */
  readonly sharesCompiled?: boolean;
  /** `asked` leaves workspace trust as it is for people; `granted`, the default, turns the question off. */
  readonly trust?: 'asked' | 'granted';
  /** `open` lets anybody on this machine in: for short tests only. */
  readonly access: { readonly kind: 'open' } | { readonly kind: 'token'; readonly token: string };
  /** `honoured` makes the workbench read the development payload of its address; it then shows no notifications. */
  readonly payload?: 'honoured' | 'ignored';
  /** Kept at the end when given; otherwise a fresh folder that goes with the server. */
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** That extensions are shown in, as the editor names it; English without it. */
  readonly language?: string;
}

export interface ServerProcess {
  /** Of the server itself. */
  readonly pid: number;
  readonly port: number;
  readonly dataFolder: string;
  /** The address of the workbench on the folder. */
  readonly address: string;
  /** Resolves when the server has ended, by itself or by `dispose`. */
  readonly ended: Promise<void>;
  /** What the server printed so far. */
  log(): string;
  dispose(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

/** Starts VS Code's server on a free port of this machine alone and waits until its workbench answers. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const scratch = options.dataFolder === undefined ? await makeScratchFolder('server') : undefined;
  const dataFolder = options.dataFolder ?? scratch?.path ?? '';
  let server: ProcessGroup | undefined;
  try {
    await seedSettings(join(dataFolder, 'data'), options.settings ?? {});
    await seedSettings(join(dataFolder, 'data'), options.settings ?? {}, 'Machine');
    if (options.language !== undefined) await seedLanguage(join(dataFolder, 'data'), options.language);
    if (options.sharesCompiled === true) await shareCompiled(join(dataFolder, 'data'));
    for (const vsix of options.extensions ?? []) {
      await installExtension(options.build, dataFolder, vsix);
    }
    const group = startProcessGroup(options.build.node, serverArguments(options, dataFolder), {
      cwd: dataFolder,
      env: environmentForVSCode(options.env),
    });
    server = group;
    const log = collectOutput(group);
    const port = await listeningPort(group, log);
    const address = workbenchAddress(port, options);
    await answers(address);
    const { pid } = group.child;
    if (pid === undefined) throw new Error('The VS Code server has no process id.');
    const dispose = async (): Promise<void> => {
      await group.dispose();
      await scratch?.dispose();
    };
    return { pid, port, dataFolder, address, ended: group.ended, log, dispose };
  } catch (error) {
    await server?.dispose();
    await scratch?.dispose();
    throw error;
  }
}

function serverArguments(options: ServerOptions, dataFolder: string): string[] {
  const access =
    options.access.kind === 'open'
      ? ['--without-connection-token']
      : ['--connection-token', options.access.token];
  return [
    options.build.serverMain,
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', dataFolder],
    ...access,
    ...(options.payload === 'honoured' ? ['--enable-smoke-test-driver'] : []),
    ...(options.language === undefined ? [] : ['--locale', options.language]),
    ...(options.trust === 'asked' ? [] : ['--disable-workspace-trust']),
  ];
}

async function installExtension(build: ServerBuild, dataFolder: string, vsix: string): Promise<void> {
  const data = ['--server-data-dir', dataFolder, '--accept-server-license-terms'];
  await runCommand(build.node, [build.serverMain, ...data, '--install-extension', vsix, '--force'], {
    cwd: dataFolder,
    env: environmentForVSCode(),
    timeoutMs: START_TIMEOUT_MS,
  });
}

function collectOutput({ child }: ProcessGroup): () => string {
  let text = '';
  const add = (chunk: string): void => {
    text += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  return () => text;
}

/** The server picks the port itself: a port that we found free could be taken before it starts. */
function listeningPort({ child }: ProcessGroup, log: () => string): Promise<number> {
  return waitUntil(
    () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`The VS Code server ended at its start:\n${log()}`);
      }
      const found = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      return found === undefined ? undefined : Number(found);
    },
    { timeoutMs: START_TIMEOUT_MS, what: 'the VS Code server to listen' },
  );
}

function workbenchAddress(port: number, { access, folder }: ServerOptions): string {
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (access.kind === 'token') {
    address.searchParams.set('tkn', access.token);
  }
  address.searchParams.set('folder', folder);
  return address.href;
}

async function answers(address: string): Promise<void> {
  // The token moves into a cookie by a redirect, which fetch would follow without the cookie.
  const answering = async (): Promise<boolean> =>
    (await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })).status < 400;
  await waitUntil(() => answering().catch(() => false), {
    timeoutMs: START_TIMEOUT_MS,
    what: `the workbench to answer at ${address}`,
  });
}
