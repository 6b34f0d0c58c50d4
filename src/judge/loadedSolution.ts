import * as l10n from '@vscode/l10n';
import type { LanguageId } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { JudgeEnvironment } from './languages/adapter.ts';
import { adapters } from './languages/table.ts';
import { loadFailureText } from './loadFailureText.ts';
import { makeRunFolder, removeRunFolder } from './runFolder.ts';
import { Session } from './session.ts';
import { stopText } from './stopText.ts';

/** Milliseconds of wall time for compiling, before the factor. */
const compileLimitMs = 30_000;

export interface LoadRequest {
  readonly problem: Problem;
  readonly language: LanguageId;
  readonly source: string;
  /** For messages. */
  readonly fileName: string;
  readonly environment: JudgeEnvironment;
  /** Scales all time limits. */
  readonly limitsFactor: number;
  readonly signal: AbortSignal;
}

/** What came of loading a solution: what was done with it, or why it could not be loaded. */
export type Loaded<T> =
  | { readonly kind: 'used'; readonly value: T; readonly toolchain: string }
  | { readonly kind: 'missing-tool' | 'compile-error' | 'not-loaded'; readonly message: string };

/** Loads a solution in a process of its own for as long as `use` lasts. */
export async function withLoadedSolution<T>(
  request: LoadRequest,
  use: (session: Session) => Promise<T>,
): Promise<Loaded<T>> {
  const { problem, language, source, fileName, environment, limitsFactor, signal } = request;
  const adapter = adapters[language];
  const search = await adapter.find(environment);
  if (search.kind === 'missing') return { kind: 'missing-tool', message: search.advice };
  const { toolchain } = search;
  const runFolder = await makeRunFolder();
  try {
    const compileMs = compileLimitMs * limitsFactor;
    const prepared = await adapter.prepare({
      environment,
      toolchain,
      source,
      fileName,
      problem,
      runFolder,
      compileMs,
      signal,
    });
    if (prepared.kind !== 'ready') return { kind: 'compile-error', message: prepared.message };
    const { files } = prepared;
    const { memoryMiB } = problem.limits;
    const command = await adapter.command({ environment, toolchain, runFolder, files, memoryMiB });
    const session = new Session({ problem, language, command, files, runFolder, limitsFactor, signal });
    try {
      const loading = await session.load();
      if (loading.kind === 'failed') {
        return { kind: 'not-loaded', message: loadFailureText(loading.failed, fileName, problem).message };
      }
      if (loading.kind === 'stopped') {
        return {
          kind: 'not-loaded',
          message: stopText(loading.stop, l10n.t('while loading your file')).message,
        };
      }
      return { kind: 'used', value: await use(session), toolchain: toolchain.version };
    } finally {
      await session.dispose();
    }
  } finally {
    await removeRunFolder(runFolder);
  }
}
