import type { ProblemRuns, RunChanges, RunFile } from '../../src/authoring/validate/problemRuns.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { packManifest } from './packManifest.ts';
import { totalProblem } from './problems.ts';
import { sourceEnvironment } from './sourceEnvironment.ts';

interface Script {
  readonly problem?: Problem;
  readonly cases?: readonly JudgedCase[];
  /** Folder of the problem, absolute. */
  readonly folder?: string;
  /** What the judge says of a run; undefined for one that was cancelled. */
  readonly play?: (file: RunFile, changes: RunChanges) => RunReport | undefined;
}

/** Runs that come out as the test says, without any process. */
export function scriptedRuns({ problem, cases, folder, play }: Script): ProblemRuns {
  return {
    entry: {
      problem: problem ?? totalProblem(),
      pack: packManifest(),
      folder: folder ?? '/packs/basics/problems/sample',
    },
    cases: cases ?? [],
    environment: sourceEnvironment('/nowhere'),
    limitsFactor: 1,
    play: (file, changes = {}) => Promise.resolve(play?.(file, changes)),
  };
}

/** A solution whose text nobody reads. */
export function runFile(name: string): RunFile {
  const language = name.endsWith('.py') ? 'python' : name.endsWith('.go') ? 'go' : 'javascript';
  return { name, language, source: '' };
}
