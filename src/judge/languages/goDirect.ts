import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { runTool, type ToolRun } from '../toolProcess.ts';
import type { GoPackages } from './goPackages.ts';
import { goLanguage, goModule } from './goWorkshop.ts';

export interface DirectBuild extends Pick<ToolRun, 'folder' | 'environment' | 'signal'> {
  readonly packages: GoPackages;
  /** Of Go. */
  readonly version: string;
  /** The executable to write; absolute. */
  readonly output: string;
  /** Milliseconds that are left. */
  limit(): number;
}

/**
 * Compiles and links the files of package main as `go build` would, in half of its time: which packages there are and
 * that they are up to date is known already.
 * @returns whether there is an executable now. If not, `go build` can do more (packages that were not made ready), and
 * says what is wrong with a file in the words people know.
 * @throws the signal's reason when it is aborted.
 */
export async function compileAndLink(
  build: DirectBuild,
  files: readonly string[],
  source: string,
): Promise<boolean> {
  // Only `go build` knows that those may not be imported.
  if (source.includes('internal')) return false;
  const { packages, folder, output, version } = build;
  const configuration = path.join(folder, 'importcfg');
  const object = path.join(folder, 'main.a');
  await writeFile(configuration, packages.configuration);
  const compiled = await succeeds(build, packages.compiler, [
    ...['-o', object, '-p', 'main', '-importcfg', configuration],
    ...['-trimpath', `${folder}=>${goModule}`, `-lang=go${goLanguage(version)}`],
    ...['-complete', '-pack', `-c=${Math.min(4, availableParallelism())}`],
    ...files.map((file) => `./${file}`),
  ]);
  if (!compiled) return false;
  // Neither symbols nor debug information: nobody debugs it, and it is linked in less time.
  const options = ['-o', output, '-importcfg', configuration, '-buildmode=exe', '-s', '-w'];
  return succeeds(build, packages.linker, [...options, object]);
}

async function succeeds(build: DirectBuild, executable: string, args: readonly string[]): Promise<boolean> {
  const { folder, environment, signal } = build;
  const ending = await runTool({ folder, environment, signal, executable, args, limitMs: build.limit() });
  return ending.kind === 'ended' && ending.code === 0;
}
