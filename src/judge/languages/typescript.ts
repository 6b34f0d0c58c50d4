import path from 'node:path';
import type { LanguageAdapter, Prepared, PrepareRequest } from './adapter.ts';
import { ecmascriptStarter } from './ecmascriptStarter.ts';
import { findNode, nodeCommand } from './node.ts';
import { writeNodeModules } from './nodeModules.ts';
import { TypescriptCompiler } from './typescriptCompiler.ts';

export const typescript: LanguageAdapter = {
  id: 'typescript',
  find: (environment) => findNode('typescript', environment),
  prepare,
  command: nodeCommand,
  starter: (problem) => ecmascriptStarter(problem, 'typescript'),
};

/** One for each place of the worker's program; in practice one. */
const compilers = new Map<string, TypescriptCompiler>();

async function prepare(request: PrepareRequest): Promise<Prepared> {
  const workerFile = path.join(request.environment.driversFolder, 'typescriptWorker.mjs');
  const compiler = compilers.get(workerFile) ?? new TypescriptCompiler(workerFile);
  compilers.set(workerFile, compiler);
  const compilation = await compiler.compile({
    source: request.source,
    fileName: path.basename(request.fileName),
    limitMs: request.compileMs,
    signal: request.signal,
  });
  if (compilation.kind === 'failed') {
    const { message, place } = compilation;
    return { kind: 'compile-error', message, ...(place === undefined ? {} : { place }) };
  }
  return { kind: 'ready', files: await writeNodeModules(request, compilation) };
}
