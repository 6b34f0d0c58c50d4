import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogProblem } from '../core/catalog.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import { languageOfFile, type LanguageId } from '../core/language.ts';
import type { Submission } from '../core/problem.ts';
import type { RunReport } from '../core/runReport.ts';
import { judge } from '../judge/judge.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';

/** A file under `solutions/`, with what its author says of it. */
export interface SubmittedFile {
  /** As the keys of `submissions`: `wrong/over-limit.py`. */
  readonly name: string;
  readonly language: LanguageId;
  readonly expected: Submission | 'accepted';
}

export type SubmissionCheck =
  | { readonly kind: 'as-filed'; readonly report: RunReport }
  | { readonly kind: 'otherwise'; readonly report: RunReport; readonly message: string };

/** All submissions of a problem in a known language, by name; what is not under `accepted/` must be filed. */
export async function submittedFiles(entry: CatalogProblem): Promise<SubmittedFile[]> {
  const root = path.join(entry.folder, 'solutions');
  const folders = await foldersOf(root);
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(path.join(root, folder))).sort().map((file) => `${folder}/${file}`),
    ),
  );
  return names.flat().flatMap((name) => {
    const language = languageOfFile(name);
    if (language === undefined) return [];
    return [{ name, language, expected: entry.problem.submissions[name] ?? 'accepted' }];
  });
}

/** A problem that has no solutions yet has none to run. */
async function foldersOf(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Runs a submission against all cases and holds the verdict against what is filed. */
export async function checkSubmission(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  file: SubmittedFile,
  environment: JudgeEnvironment,
): Promise<SubmissionCheck> {
  const report = await judge({
    problem: entry.problem,
    cases,
    language: file.language,
    source: await readFile(path.join(entry.folder, 'solutions', file.name), 'utf8'),
    fileName: path.basename(file.name),
    environment,
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
  const message = difference(file, report);
  return message === undefined ? { kind: 'as-filed', report } : { kind: 'otherwise', report, message };
}

function difference(file: SubmittedFile, report: RunReport): string | undefined {
  const failed = report.cases.filter(({ state }) => state !== 'accepted' && state !== 'not-run');
  const seen = failed.map(({ name, layer, message }) => `${layer}, "${name}": ${message}`).join('\n');
  const { expected } = file;
  if (typeof expected === 'string') {
    return report.verdict === 'accepted'
      ? undefined
      : `Expected accepted, got ${report.verdict}. ${report.message}\n${seen}`;
  }
  if (report.verdict !== expected.verdict)
    return `Filed as ${expected.verdict}, got ${report.verdict}.\n${seen}`;
  if (failed.some(({ layer }) => layer === expected.layer)) return undefined;
  return `Filed under ${expected.layer}, but no case of that layer failed.\n${seen}`;
}
