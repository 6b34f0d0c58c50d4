import * as l10n from '@vscode/l10n';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompileCache } from '../compileCache.ts';
import { runTool, type ToolEnding } from '../toolProcess.ts';
import type { PrepareRequest } from './adapter.ts';
import { compilerArguments } from './javaMachine.ts';
import { toolOf } from './javaProbe.ts';
import { rehearsal, rehearsalSource } from './javaRehearsal.ts';

/** Our own programs in Java, compiled for one JDK. */
export interface JavaTools {
  /** Holds the compiler tool and the driver. */
  readonly jar: string;
  /** Folder with `compiler.jsa` and `driver.jsa`: what the virtual machine need not load and check again. */
  readonly archives: string;
}

/** The driver and the compiler tool, and the compiler tool for many solutions. */
const sourceFolders = ['java', 'javaService'];

const compilerOptions = [
  '-J-XX:TieredStopAtLevel=1',
  '-J-XX:+UseSerialGC',
  '-proc:none',
  '-nowarn',
  // The other way each place that joins texts makes its code when it is first reached. https://openjdk.org/jeps/280
  '-XDstringConcat=inline',
  '-encoding',
  'UTF-8',
];

type ToolsRequest = Pick<PrepareRequest, 'environment' | 'toolchain' | 'compileMs' | 'signal'>;

/**
 * Compiles the driver and the compiler tool, once for each version of them and of the JDK.
 * @throws {Error} when they cannot be compiled: a fault of this build or of the JDK, never of a solution
 */
export async function javaTools(request: ToolsRequest): Promise<JavaTools> {
  const { driversFolder } = request.environment;
  const sources = sourceFolders.flatMap((name) => sourcesOf(path.join(driversFolder, name)));
  const cache = new CompileCache(request.environment.cacheFolder);
  const { path: java, version } = request.toolchain;
  const texts = sources.map((source) => readFileSync(source, 'utf8'));
  const jars = await cache.get(['java tools', java, version, ...compilerOptions, ...texts], (into) =>
    buildJar(request, sources, into),
  );
  if (jars.kind === 'failed') throw new Error(jars.failure);
  const jar = path.join(jars.folder, 'tools.jar');
  // The archives hold the path of the jar they were made with, so they are made only now that it is in its place.
  const archives = await cache.get(['java archives', java, version, jar, rehearsalSource], (into) =>
    buildArchives(request, jar, into),
  );
  if (archives.kind === 'failed') throw new Error(archives.failure);
  return { jar, archives: archives.folder };
}

/** Small files that every run asks for: one after the other they are there sooner than all at once by the pool of threads. */
function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .sort()
    .map((file) => path.join(folder, file));
}

async function buildJar(
  request: ToolsRequest,
  sources: readonly string[],
  into: string,
): Promise<string | undefined> {
  const classes = path.join(into, 'classes');
  const home = path.dirname(path.dirname(request.toolchain.path));
  const options = [...compilerOptions, '-d', classes, '-cp', classes];
  const compiled = await run(request, toolOf(home, 'javac'), [...options, ...sources], into);
  if (failed(compiled)) return l10n.t('The Java driver could not be compiled. {0}', text(compiled));
  const packed = await run(
    request,
    toolOf(home, 'jar'),
    ['--create', '--file', path.join(into, 'tools.jar'), '-C', classes, '.'],
    into,
  );
  await rm(classes, { recursive: true, force: true });
  return failed(packed) ? l10n.t('The Java driver could not be packed. {0}', text(packed)) : undefined;
}

/** Runs both programs once, and has the virtual machine write down at their end what it has loaded for them. */
async function buildArchives(request: ToolsRequest, jar: string, into: string): Promise<string | undefined> {
  const work = path.join(into, 'rehearsal');
  const [source, support, classes] = ['solution.java', 'support', 'classes'].map((name) =>
    path.join(work, name),
  );
  if (source === undefined || support === undefined || classes === undefined) return undefined;
  await Promise.all([support, classes].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(source, rehearsalSource);
  const { path: java } = request.toolchain;
  const dump = (name: string): string => `-XX:ArchiveClassesAtExit=${path.join(into, `${name}.jsa`)}`;
  const compiled = await run(
    request,
    java,
    [dump('compiler'), ...compilerArguments('Main', jar), source, support, classes, 'yielding'],
    work,
  );
  if (failed(compiled)) return l10n.t('The Java compiler did not work. {0}', text(compiled));
  const requests = rehearsal([source, classes]).map((each, id) => `${JSON.stringify({ id, ...each })}\n`);
  // Without the archive the driver starts more slowly and works as well, so how this run ends does not matter.
  await run(
    request,
    java,
    [
      dump('driver'),
      '-Xlog:disable',
      '-XX:+UseSerialGC',
      '-Dcoderounds.rehearsal=true',
      '-cp',
      jar,
      'coderounds.driver.Main',
    ],
    work,
    requests.join(''),
  );
  await rm(work, { recursive: true, force: true });
  return undefined;
}

function run(
  { compileMs: limitMs, signal }: ToolsRequest,
  executable: string,
  args: readonly string[],
  folder: string,
  input = '',
): Promise<ToolEnding> {
  return runTool({ executable, args, folder, environment: {}, input, limitMs, signal });
}

function failed(ending: ToolEnding): boolean {
  return ending.kind !== 'ended' || ending.code !== 0;
}

function text(ending: ToolEnding): string {
  if (ending.kind === 'too-late') return l10n.t('It took too long; try again when the machine is less busy.');
  if (ending.kind === 'ended') return `${ending.output}${ending.errors}`.trim().slice(0, 2_000);
  return ending.kind === 'not-started' ? ending.reason : l10n.t('It took too much memory.');
}
