import type { LanguageId } from '../../src/core/language.ts';
import { judge } from '../../src/judge/judge.ts';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';
import type { Workload } from './workloads.ts';

/**
 * Milliseconds of wall time from the request to the verdict.
 * @throws when the verdict is not accepted.
 */
export async function timeJudge(
  workload: Workload,
  language: LanguageId,
  source: string,
  environment: JudgeEnvironment,
): Promise<number> {
  const began = performance.now();
  const report = await judge({
    problem: workload.problem,
    cases: workload.cases,
    language,
    source,
    fileName: fileNames[language],
    environment,
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
  const took = performance.now() - began;
  if (report.verdict !== 'accepted')
    throw new Error(`${language}, ${workload.title}: ${report.verdict}. ${report.message}`);
  return took;
}

const fileNames: Readonly<Record<LanguageId, string>> = {
  javascript: 'solution.mjs',
  typescript: 'solution.mts',
  python: 'solution.py',
  go: 'solution.go',
  java: 'Solution.java',
};
