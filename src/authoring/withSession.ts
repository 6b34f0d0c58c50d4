import { HumanError } from '../core/humanError.ts';
import type { LanguageId } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { withLoadedSolution } from '../judge/loadedSolution.ts';
import type { Session } from '../judge/session.ts';

export interface SolutionFile {
  readonly language: LanguageId;
  readonly fileName: string;
  readonly source: string;
}

/** Whoever records waits for no limit. */
const limitsFactor = 10;

/**
 * Loads a solution in a process of its own for as long as `use` lasts.
 * @throws {HumanError} when its language is missing or it does not load.
 */
export async function withSession<T>(
  problem: Problem,
  file: SolutionFile,
  environment: JudgeEnvironment,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const { signal } = new AbortController();
  const loaded = await withLoadedSolution({ problem, ...file, environment, limitsFactor, signal }, use);
  switch (loaded.kind) {
    case 'used':
      return loaded.value;
    case 'missing-tool':
      throw new HumanError(`${file.fileName}: its language is not installed. ${loaded.message}`);
    case 'compile-error':
    case 'not-loaded':
      throw new HumanError(`${file.fileName} does not load: ${loaded.message}`);
  }
}
