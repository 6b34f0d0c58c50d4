import type { JudgedCase } from '../core/judgedCase.ts';
import type { LanguageId } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { CaseResult } from '../core/runReport.ts';
import type { JudgeEnvironment } from './languages/adapter.ts';

/** One run: a solution against cases. */
export interface JudgeRequest {
  readonly problem: Problem;
  readonly cases: readonly JudgedCase[];
  readonly language: LanguageId;
  /** The student's text; the file itself is neither read nor written. */
  readonly source: string;
  /** Its name, for messages. */
  readonly fileName: string;
  readonly environment: JudgeEnvironment;
  /** Scales all time limits, for slow machines; 1 is as the pack says. */
  readonly limitsFactor: number;
  /** Aborting it ends the run with `cancelled`. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: JudgeProgress) => void;
}

export type JudgeProgress =
  | { readonly kind: 'compiling' }
  | { readonly kind: 'case-started'; readonly id: string; readonly index: number; readonly total: number }
  | { readonly kind: 'case-ended'; readonly result: CaseResult };
