import * as l10n from '@vscode/l10n';
import { languages } from '../core/language.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import type { Verdict } from '../core/verdict.ts';
import { HumanError } from '../core/humanError.ts';
import type { JudgeRequest } from './judgeRequest.ts';
import type { LanguageAdapter, SourcePlace, Toolchain } from './languages/adapter.ts';
import { adapters } from './languages/table.ts';
import { notRun } from './caseResult.ts';
import { placedText } from './placedText.ts';
import { makeRunFolder, removeRunFolder } from './runFolder.ts';
import { Run } from './run.ts';

/** Milliseconds of wall time for compiling, before the factor. */
const compileLimitMs = 30_000;

/** A report, less what is the same for every run of the request. */
type Ending = Omit<RunReport, 'schema' | 'problem' | 'language' | 'passed' | 'total' | 'cases'> & {
  readonly cases?: readonly CaseResult[];
};

/**
 * Runs a solution and reports. Never throws for a fault of the solution, and never for a missing tool: those are verdicts;
 * a fault of the judge itself is the verdict `judge-error`.
 */
export async function judge(request: JudgeRequest): Promise<RunReport> {
  try {
    return report(request, await tryJudge(request));
  } catch (error) {
    if (request.signal.aborted)
      return report(request, early('cancelled', l10n.t('The run was cancelled.'), null));
    const reason =
      error instanceof HumanError
        ? error.message
        : l10n.t('This is no fault of your solution. What happened: {0}', String(error));
    return report(request, early('judge-error', reason, null));
  }
}

async function tryJudge(request: JudgeRequest): Promise<Ending> {
  const adapter = adapters[request.language];
  const { title } = languages[request.language];
  const search = await adapter.find(request.environment);
  if (search.kind === 'missing') {
    return early(
      'toolchain-missing',
      l10n.t('No usable {0} was found. Looked for: {1}. {2}', title, search.looked.join('; '), search.advice),
      null,
    );
  }
  const runFolder = await makeRunFolder();
  try {
    return await prepareAndRun(request, adapter, search.toolchain, runFolder);
  } finally {
    await removeRunFolder(runFolder);
  }
}

async function prepareAndRun(
  request: JudgeRequest,
  adapter: LanguageAdapter,
  toolchain: Toolchain,
  runFolder: string,
): Promise<Ending> {
  const { environment, source, fileName, problem, signal } = request;
  const name = `${languages[request.language].title}, ${toolchain.version}`;
  request.onProgress?.({ kind: 'compiling' });
  const began = performance.now();
  const prepared = await adapter.prepare({
    environment,
    toolchain,
    source,
    fileName,
    problem,
    runFolder,
    compileMs: compileLimitMs * request.limitsFactor,
    signal,
  });
  const compileMs = performance.now() - began;
  if (prepared.kind === 'compile-error') {
    const message = placedText(fileName, prepared.place, prepared.message);
    return { ...early('compile-error', message, name, prepared.place), compileMs };
  }
  const { memoryMiB } = problem.limits;
  const command = await adapter.command({
    environment,
    toolchain,
    runFolder,
    files: prepared.files,
    memoryMiB,
  });
  const started = performance.now();
  const { scenariosPerProcess = Infinity } = adapter;
  const run = new Run(request, { command, files: prepared.files, runFolder, scenariosPerProcess });
  const ending = await run.play();
  return { ...ending, compileMs, runMs: performance.now() - started, toolchain: name };
}

function early(verdict: Verdict, message: string, toolchain: string | null, place?: SourcePlace): Ending {
  return {
    verdict,
    message,
    ...(place === undefined ? {} : { place }),
    printed: '',
    compileMs: 0,
    runMs: 0,
    toolchain,
  };
}

function report(request: JudgeRequest, ending: Ending): RunReport {
  const cases = [...(ending.cases ?? request.cases.map(notRun))];
  return {
    schema: 1,
    problem: request.problem.slug,
    language: request.language,
    ...ending,
    compileMs: Math.round(ending.compileMs),
    runMs: Math.round(ending.runMs),
    cases,
    passed: cases.filter(({ state }) => state === 'accepted').length,
    total: cases.length,
  };
}
