import * as l10n from '@vscode/l10n';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { languages } from '../../core/language.ts';
import type { JudgeRequest } from '../judgeRequest.ts';
import type { LanguageAdapter, SourcePlace, Toolchain } from '../languages/adapter.ts';
import { adapters } from '../languages/table.ts';
import { placedText } from '../placedText.ts';
import { makeRunFolder, removeRunFolder } from '../runFolder.ts';
import { caseRequests, loadRequest, requestLines } from './debugRequests.ts';

/** Milliseconds of wall time for compiling, which a debugger does not make longer. */
const compileMs = 120_000;

/** No limit that a debugged program would meet, in MiB. */
const memoryMiB = 4_096;

export interface DebugRequest extends Pick<
  JudgeRequest,
  'problem' | 'language' | 'source' | 'environment' | 'signal'
> {
  readonly judged: JudgedCase;
  /** Absolute path of the student's file, in which breakpoints stand. */
  readonly file: string;
}

/** How a debugger starts the program that plays one case; it reads all requests from a file and answers into another. */
export interface DebugProgram {
  readonly toolchain: Toolchain;
  readonly executable: string;
  /** For the executable; the last one is the program where it is an interpreter. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute paths that the driver loads. */
  readonly files: readonly string[];
  /** Absolute; with everything that was written for this session. */
  readonly folder: string;
  /** Absolute path of the NDJSON that the driver writes. */
  readonly replies: string;
}

export type PreparedDebug =
  | { readonly kind: 'ready'; readonly program: DebugProgram }
  | { readonly kind: 'failed'; readonly message: string; readonly place?: SourcePlace };

/**
 * Gets a solution ready to be debugged with one case. The folder is the caller's to remove.
 * @throws {HumanError} for a case made by a recipe. @throws the signal's reason when it is aborted.
 */
export async function prepareDebug(request: DebugRequest): Promise<PreparedDebug> {
  const asked = caseRequests(request.problem, request.judged.case);
  const adapter = adapters[request.language];
  const search = await adapter.find(request.environment);
  if (search.kind === 'missing') {
    const { title } = languages[request.language];
    const message = l10n.t(
      'No usable {0} was found. Looked for: {1}. {2}',
      title,
      search.looked.join('; '),
      search.advice,
    );
    return { kind: 'failed', message };
  }
  const folder = await makeRunFolder();
  try {
    const prepared = await prepareIn(folder, request, adapter, search.toolchain);
    if (prepared.kind === 'failed') {
      await removeRunFolder(folder);
      return prepared;
    }
    const { environment, files } = prepared.program;
    const load = loadRequest(request.problem, request.language, files);
    await writeFile(environment['CODE_ROUNDS_REQUESTS'] ?? '', requestLines([load, ...asked]));
    return prepared;
  } catch (error) {
    await removeRunFolder(folder);
    throw error;
  }
}

async function prepareIn(
  folder: string,
  { environment, source, file, problem, signal, language }: DebugRequest,
  adapter: LanguageAdapter,
  toolchain: Toolchain,
): Promise<PreparedDebug> {
  const fileName = path.basename(file);
  const common = { environment, toolchain, runFolder: folder };
  const prepared = await adapter.prepare({
    ...common,
    source,
    fileName,
    problem,
    compileMs,
    signal,
    debugged: file,
  });
  if (prepared.kind === 'compile-error') {
    const { place, message } = prepared;
    const text = placedText(fileName, place, message);
    return { kind: 'failed', message: text, ...(place === undefined ? {} : { place }) };
  }
  // Python compiles nothing: its own file can be loaded where it stands.
  const files = language === 'python' ? [file] : prepared.files;
  const command = await adapter.command({ ...common, files, memoryMiB, isDebugged: true });
  const replies = path.join(folder, 'replies.ndjson');
  const channel = {
    CODE_ROUNDS_REQUESTS: path.join(folder, 'requests.ndjson'),
    CODE_ROUNDS_REPLIES: replies,
  };
  return {
    kind: 'ready',
    program: {
      toolchain,
      executable: command.executable,
      args: command.args,
      environment: { ...command.environment, ...channel },
      files,
      folder,
      replies,
    },
  };
}
