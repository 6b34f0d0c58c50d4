import * as l10n from '@vscode/l10n';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../../core/humanError.ts';
import { CompileCache } from '../compileCache.ts';
import { runTool } from '../toolProcess.ts';
import type { PrepareRequest } from './adapter.ts';
import { keepPackages, openPackages, packageFormat, type GoPackages } from './goPackages.ts';

/** Milliseconds for what is built once for each version of Go: its standard library comes as source. */
const onceMs = 600_000;

/** Packages of the standard library that solutions often use, built beforehand. */
const usual = [
  'bufio',
  'cmp',
  'container/heap',
  'container/list',
  'container/ring',
  'context',
  'maps',
  'math/bits',
  'math/rand',
  'slices',
  'sort',
  'strings',
  'sync',
  'time',
  'unicode',
];

/** The module that a solution is built in. */
export const goModule = 'solution';

/** What building takes, apart from the solution. */
export interface GoWorkshop {
  readonly cache: CompileCache;
  /** Absolute path of our tool that gets a file ready. */
  readonly tool: string;
  readonly packages: GoPackages;
  /** Text of each file of the driver, by its path in the module. */
  readonly driver: ReadonlyMap<string, string>;
  /** Changes with the driver, the tool and the version of Go. */
  readonly identity: string;
  /** For running `go` on a module in this folder. */
  environmentIn(folder: string): Readonly<Record<string, string>>;
}

type WorkshopRequest = Pick<PrepareRequest, 'environment' | 'toolchain' | 'runFolder' | 'signal'>;

/**
 * Opens the workshop, building it the first time that a version of Go is used with these drivers.
 * @throws {HumanError} when Go cannot build our own parts. @throws the signal's reason when it is aborted.
 */
export async function openWorkshop(request: WorkshopRequest): Promise<GoWorkshop> {
  const { environment, toolchain } = request;
  const sources = path.join(environment.driversFolder, 'go');
  const [driver, tool] = [filesOf(sources, 'driver'), filesOf(sources, 'tool')];
  const identity = digest([
    toolchain.version,
    process.platform,
    process.arch,
    ...driver.values(),
    ...tool.values(),
  ]);
  const home = path.join(environment.cacheFolder, 'go');
  await mkdir(home, { recursive: true });
  const cache = new CompileCache(path.join(environment.cacheFolder, 'results'));
  const environmentIn = (folder: string) => settings(home, path.dirname(folder));
  const built = await cache.get<string>([identity, 'tool and packages'], async (into) => {
    const folder = path.join(into, 'source');
    await writeModule(folder, toolchain.version, new Map([...driver, ...tool]));
    const outputs: string[] = [];
    for (const args of [
      ['build', '-buildvcs=false', '-trimpath', '-o', path.join(into, toolName), './tool'],
      ['list', '-buildvcs=false', '-trimpath', '-export', '-deps', '-f', packageFormat, './driver', ...usual],
      ['env', 'GOTOOLDIR'],
    ]) {
      const ending = await runTool({
        executable: toolchain.path,
        args,
        folder,
        environment: environmentIn(folder),
        limitMs: onceMs,
        signal: request.signal,
      });
      if (ending.kind !== 'ended') return ending.kind;
      if (ending.code !== 0) return ending.errors.trim();
      outputs.push(ending.output);
    }
    const [, listed = '', tools = ''] = outputs;
    await keepPackages(listed, tools, into);
    return undefined;
  });
  if (built.kind === 'failed') {
    throw new HumanError(
      `${l10n.t("Go {0} could not build the judge's own parts. Check its installation.", toolchain.version)}\n${built.failure}`,
    );
  }
  const packages = await openPackages(built.folder);
  return { cache, tool: path.join(built.folder, toolName), packages, driver, identity, environmentIn };
}

const toolName = process.platform === 'win32' ? 'tool.exe' : 'tool';

/** The language of the Go that is there, so that all it knows can be used. */
export function goLanguage(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? '1.21';
}

/** Writes a module with these files. */
export async function writeModule(
  folder: string,
  version: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const all = new Map([...files, ['go.mod', `module ${goModule}\n\ngo ${goLanguage(version)}\n`]]);
  for (const [name, text] of all) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/**
 * Nothing from the network, from the person's own Go settings, or from folders above; no C compiler.
 * @param temporary must not be the module's own folder: Go takes no module seriously that lies in it.
 */
function settings(home: string, temporary: string): Record<string, string> {
  return {
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    HOME: home,
    USERPROFILE: home,
    LocalAppData: home,
    GOCACHE: path.join(home, 'build'),
    GOPATH: path.join(home, 'path'),
    GOENV: 'off',
    GOFLAGS: '-mod=mod',
    GOPROXY: 'off',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'on',
    CGO_ENABLED: '0',
  };
}

/** Small files that every run asks for: one after the other they are there sooner than all at once by the pool of threads. */
function filesOf(sources: string, folder: string): Map<string, string> {
  const names = readdirSync(path.join(sources, folder)).filter((name) => name.endsWith('.go'));
  return new Map(
    names
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(path.join(sources, folder, name), 'utf8')] as const),
  );
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
