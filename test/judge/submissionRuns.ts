import {
  checkSubmission,
  type SubmissionCheck,
  type SubmittedFile,
} from '../../src/authoring/checkSubmissions.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import { testEnvironment } from './environment.ts';

/** Whether all of the submissions were asked for. */
export const isComplete = process.env['CODE_ROUNDS_SUBMISSIONS'] === 'all';

const checks = new Map<string, Promise<SubmissionCheck>>();

/** A submission's run, the same one for every test that asks: some take seconds. */
export function checkedSubmission(
  entry: CatalogProblem,
  cases: readonly JudgedCase[],
  file: SubmittedFile,
): Promise<SubmissionCheck> {
  const key = `${entry.problem.uuid} ${file.name}`;
  const check = checks.get(key) ?? checkSubmission(entry, cases, file, testEnvironment());
  checks.set(key, check);
  return check;
}

/**
 * All of them with CODE_ROUNDS_SUBMISSIONS=all. Otherwise, for the compiled languages, whose builds take seconds each, the
 * accepted ones and of the wrong ones the first of every verdict and layer, less the slow ones, which take their limit.
 */
export function sampled(files: readonly SubmittedFile[]): readonly SubmittedFile[] {
  if (isComplete) return files;
  const seen = new Set<string>();
  return files.filter(({ language, expected }) => {
    if (typeof expected === 'string' || (language !== 'go' && language !== 'java')) return true;
    if (expected.verdict === 'time-limit') return false;
    const kind = `${language} ${expected.verdict} ${expected.layer}`;
    return !seen.has(kind) && seen.add(kind);
  });
}
