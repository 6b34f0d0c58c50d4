import { HumanError } from '../core/humanError.ts';
import type { LanguageId } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { adapters } from '../judge/languages/table.ts';
import { makeRunFolder, removeRunFolder } from '../judge/runFolder.ts';
import { Session } from '../judge/session.ts';

export interface SolutionFile {
  readonly language: LanguageId;
  readonly fileName: string;
  readonly source: string;
}

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
  const adapter = adapters[file.language];
  const search = await adapter.find(environment);
  if (search.kind === 'missing') throw new HumanError(`${file.fileName}: its language is not installed.`);
  const { toolchain } = search;
  const runFolder = await makeRunFolder();
  const { signal } = new AbortController();
  try {
    const { source, fileName } = file;
    const request = {
      environment,
      toolchain,
      source,
      fileName,
      problem,
      runFolder,
      compileMs: 30_000,
      signal,
    };
    const prepared = await adapter.prepare(request);
    if (prepared.kind !== 'ready') throw new HumanError(`${fileName}: ${prepared.message}`);
    const command = await adapter.command({
      environment,
      toolchain,
      runFolder,
      files: prepared.files,
      memoryMiB: problem.limits.memoryMiB,
    });
    const session = new Session({
      problem,
      language: file.language,
      command,
      files: prepared.files,
      runFolder,
      limitsFactor: 10,
      signal,
    });
    try {
      const loading = await session.load();
      if (loading.kind !== 'loaded') throw new HumanError(`${fileName} does not load.`);
      return await use(session);
    } finally {
      await session.dispose();
    }
  } finally {
    await removeRunFolder(runFolder);
  }
}
