import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SubmittedFile } from '../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import { languages, type LanguageId } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import { TypescriptCompiler } from '../../src/judge/languages/typescriptCompiler.ts';
import { testEnvironment } from './environment.ts';

const others: Readonly<Partial<Record<LanguageId, LanguageId>>> = {
  typescript: 'javascript',
  javascript: 'typescript',
};

/** Into which language a solution can be carried over as it is: TypeScript less its types is JavaScript, which is TypeScript. */
export function twinLanguage({ language }: SubmittedFile): LanguageId | undefined {
  return others[language];
}

/** Judges the same program in that language. */
export async function judgeTwin(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  file: SubmittedFile,
  language: LanguageId,
): Promise<RunReport> {
  const own = await readFile(path.join(entry.folder, 'solutions', file.name), 'utf8');
  const source = language === 'javascript' ? await withoutTypes(own) : own;
  const { name } = path.parse(file.name);
  return judge({
    problem: entry.problem,
    cases,
    language,
    source,
    fileName: `${name}${languages[language].endings[0]}`,
    environment: testEnvironment(),
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
}

async function withoutTypes(source: string): Promise<string> {
  const compiler = new TypescriptCompiler(path.join(testEnvironment().driversFolder, 'typescriptWorker.mjs'));
  try {
    const { signal } = new AbortController();
    const compiled = await compiler.compile({ source, fileName: 'twin.ts', limitMs: 30_000, signal });
    assert.equal(compiled.kind, 'compiled', JSON.stringify(compiled));
    return compiled.code;
  } finally {
    await compiler.dispose();
  }
}
