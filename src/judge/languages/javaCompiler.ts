import * as l10n from '@vscode/l10n';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { grouped } from '../../core/wordLanguage.ts';
import { CompileCache } from '../compileCache.ts';
import { placedText } from '../placedText.ts';
import { runTool, type ToolEnding } from '../toolProcess.ts';
import type { Prepared, PrepareRequest, SourcePlace } from './adapter.ts';
import { compilerArguments } from './javaMachine.ts';
import { javaSupport } from './javaSupport.ts';
import { javaTools, type JavaTools } from './javaTools.ts';

/** `yielding`: with calls between the statements that can let other threads go first, for races. */
export type JavaBuild = 'plain' | 'yielding';

type Failure = Extract<Prepared, { kind: 'compile-error' }>;

/** Of a long list of errors the first few are told. */
const toldErrors = 5;

const reportSchema = z.object({
  errors: z.array(z.object({ file: z.string(), line: z.int(), column: z.int(), message: z.string() })),
});
type CompilerError = z.infer<typeof reportSchema>['errors'][number];

/**
 * Compiles a solution with its support files, unless the same was compiled before. `files` are the copy of the source,
 * whose path stands for the student's file in stack frames, and the folder with the classes.
 */
export async function compileJava(request: PrepareRequest, build: JavaBuild): Promise<Prepared> {
  const { environment, toolchain, runFolder, source, problem } = request;
  const tools = await javaTools(request);
  const copy = path.join(runFolder, 'solution.java');
  await writeFile(copy, source);
  const support = javaSupport(problem);
  const parts = ['java', build, toolchain.path, toolchain.version, tools.jar, source];
  const texts = support.flatMap(({ fileName, text }) => [fileName, text]);
  const compiled = await new CompileCache(environment.cacheFolder).get([...parts, ...texts], async (into) => {
    const supportFolder = path.join(runFolder, 'support');
    await mkdir(supportFolder, { recursive: true });
    await Promise.all(
      support.map(({ fileName, text }) => writeFile(path.join(supportFolder, fileName), text)),
    );
    return failure(await runCompiler(request, tools, [copy, supportFolder, into, build]), request);
  });
  if (compiled.kind === 'failed') return compiled.failure;
  return { kind: 'ready', files: [copy, compiled.folder] };
}

/** A compiler of its own, or the one that is kept where many solutions are compiled. */
function runCompiler(
  { environment, toolchain, runFolder, compileMs: limitMs, signal }: PrepareRequest,
  { jar, archives }: JavaTools,
  args: readonly string[],
): Promise<ToolEnding> {
  const executable = toolchain.path;
  if (environment.keptTools === undefined) {
    const command = [...compilerArguments('Main', jar, archives), ...args];
    return runTool({ executable, args: command, folder: runFolder, environment: {}, limitMs, signal });
  }
  const command = compilerArguments('Service', jar, archives);
  return environment.keptTools.ask({ executable, args: command }, { lines: args, limitMs, signal });
}

function failure(ending: ToolEnding, { fileName, compileMs }: PrepareRequest): Failure | undefined {
  switch (ending.kind) {
    case 'too-late':
      return error(l10n.t('compiling took over {0} ms and was stopped.', grouped(Math.round(compileMs))));
    case 'too-much-memory':
      return error(l10n.t('compiling took too much memory and was stopped.'));
    case 'not-started':
      throw new Error(`The Java compiler could not be started: ${ending.reason}`);
    case 'ended': {
      const report = parsed(ending.output);
      if (report === undefined && ending.errors.includes('StackOverflowError'))
        return error(l10n.t('the compiler could not follow it. Is something nested very deeply?'));
      if (report === undefined)
        return error(`${l10n.t('the compiler stopped.')}\n${ending.errors.trim().slice(-1_000)}`);
      return report.length === 0 ? undefined : told(report, fileName);
    }
  }
}

function told(errors: readonly CompilerError[], fileName: string): Failure {
  const [first, ...others] = errors;
  if (first === undefined) return error(l10n.t('the compiler gave no reason.'));
  const lines = others
    .slice(0, toldErrors - 1)
    .map((each) => placedText(nameOf(each, fileName), placeOf(each), each.message));
  const left = others.length - lines.length;
  const rest =
    left === 0 ? [] : [left === 1 ? l10n.t('and 1 more error') : l10n.t('and {0} more errors', left)];
  const own = first.file === 'solution.java' ? first.message : `${first.file}: ${first.message}`;
  const place = first.file === 'solution.java' ? placeOf(first) : undefined;
  return error([own, ...lines, ...rest].join('\n'), place);
}

function nameOf({ file }: CompilerError, fileName: string): string {
  return file === 'solution.java' ? fileName : file;
}

function placeOf({ line, column }: CompilerError): SourcePlace | undefined {
  if (line === 0) return undefined;
  return column === 0 ? { line } : { line, column };
}

function parsed(output: string): readonly CompilerError[] | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(output)).data?.errors;
  } catch {
    return undefined;
  }
}

function error(message: string, place?: SourcePlace): Failure {
  return { kind: 'compile-error', message, ...(place === undefined ? {} : { place }) };
}
