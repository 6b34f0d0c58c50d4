import * as l10n from '@vscode/l10n';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { acceptedNames } from '../../core/names.ts';
import type { Problem } from '../../core/problem.ts';
import { grouped } from '../../core/wordLanguage.ts';
import { runTool, type ToolEnding } from '../toolProcess.ts';
import type { PrepareRequest } from './adapter.ts';
import { buildFault, characterColumn, editSchema, type GoFault } from './goFault.ts';
import { goSupportText } from './goSupport.ts';
import { compileAndLink } from './goDirect.ts';
import { writeModule, type GoWorkshop } from './goWorkshop.ts';
import { isConcurrent } from './isConcurrent.ts';

const replySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    source: z.string(),
    glue: z.string(),
    edits: z.array(editSchema),
    declared: z.array(z.string()),
  }),
  z.object({ kind: z.literal('failed'), line: z.int(), column: z.int(), message: z.string() }),
]);

export const goExecutable = process.platform === 'win32' ? 'solution.exe' : 'solution';

/** What our tool has to know of a problem. */
export function toolRequest(problem: Problem) {
  const { name } = problem.signature;
  const names = acceptedNames(name, 'go');
  const yields = isConcurrent(problem);
  if (problem.kind === 'function')
    return { kind: problem.kind, name, names, methods: [], parameters: 0, yields };
  const methods = problem.signature.methods.map((method) => ({
    name: method.name,
    names: acceptedNames(method.name, 'go'),
  }));
  const parameters = problem.signature.constructor.params.length;
  return { kind: problem.kind, name, names, methods, parameters, yields };
}

/**
 * Builds a solution with the driver into a folder.
 * @returns what is wrong with it, or nothing.
 * @throws the signal's reason when it is aborted.
 */
export async function buildGo(
  request: PrepareRequest,
  workshop: GoWorkshop,
  into: string,
): Promise<GoFault | undefined> {
  const { source, problem, runFolder, toolchain, signal, compileMs } = request;
  const end = performance.now() + compileMs;
  const folder = path.join(runFolder, 'module');
  await mkdir(folder);
  const shared = { folder, environment: workshop.environmentIn(folder), signal };
  const { debugged } = request;
  // Yield points between the statements would only be in the way of a debugger.
  const yields = debugged === undefined ? {} : { yields: false };
  const input = JSON.stringify({ source, ...toolRequest(problem), ...yields });
  const rewriting = await runTool({
    ...shared,
    executable: workshop.tool,
    args: [],
    input,
    limitMs: compileMs,
  });
  if (rewriting.kind !== 'ended') return limitFault(rewriting, compileMs);
  if (rewriting.code !== 0) throw new Error(`The Go tool failed: ${rewriting.errors}`);
  const reply = replySchema.parse(JSON.parse(rewriting.output));
  if (reply.kind === 'failed') return toolFault(reply, source);
  const files = new Map([
    ['solution.go', debugged === undefined ? reply.source : shownAs(debugged, reply.source)],
    ['code_rounds_main.go', reply.glue],
    ['code_rounds.go', goSupportText(problem, 'main', new Set(reply.declared)) ?? 'package main\n'],
  ]);
  await writeModule(folder, toolchain.version, files);
  const output = path.join(into, goExecutable);
  const limit = () => Math.max(1, end - performance.now());
  const direct = { ...shared, packages: workshop.packages, version: toolchain.version, output, limit };
  if (debugged === undefined && (await compileAndLink(direct, [...files.keys()], source))) return undefined;
  await writeModule(folder, toolchain.version, workshop.driver);
  const ending = await runTool({
    ...shared,
    executable: toolchain.path,
    args: ['build', '-buildvcs=false', ...buildOptions(debugged), '-o', output, '.'],
    limitMs: limit(),
  });
  if (ending.kind !== 'ended') return limitFault(ending, compileMs);
  if (ending.code === 0) return undefined;
  return buildFault({ text: ending.errors, source, edits: reply.edits, fileName: request.fileName });
}

/**
 * For a judged run neither symbols nor debug information: nobody debugs it, and it is linked in less time. For a debugger
 * nothing of the student's is optimised away. https://github.com/go-delve/delve/blob/master/Documentation/usage/dlv_exec.md
 */
function buildOptions(debugged: string | undefined): readonly string[] {
  return ['-trimpath', debugged === undefined ? '-ldflags=-s -w' : '-gcflags=-N -l'];
}

/** The text with the student's file as its origin; edits leave the numbers of lines as they are. https://pkg.go.dev/cmd/compile */
function shownAs(file: string, text: string): string {
  return `//line ${file}:1\n${text}`;
}

function toolFault(reply: Extract<z.infer<typeof replySchema>, { kind: 'failed' }>, source: string): GoFault {
  const { line, column, message } = reply;
  if (line === 0) return { message };
  const text = source.split('\n')[line - 1] ?? '';
  return { message, place: { line, column: characterColumn(text, column) } };
}

function limitFault(ending: Exclude<ToolEnding, { kind: 'ended' }>, compileMs: number): GoFault {
  switch (ending.kind) {
    case 'too-late':
      return { message: l10n.t('compiling took over {0} ms', grouped(Math.round(compileMs))) };
    case 'too-much-memory':
      return { message: l10n.t('compiling took too much memory') };
    case 'not-started':
      throw new Error(`Go could not be started: ${ending.reason}`);
  }
}
