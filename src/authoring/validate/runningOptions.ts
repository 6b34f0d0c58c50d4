import type { LanguageId } from '../../core/language.ts';
import type { RunReport } from '../../core/runReport.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import type { BoundedQueue } from './boundedQueue.ts';
import type { SoakPlays } from './soakPlays.ts';

/** How the solutions of a problem are run for validation. */
export interface RunningOptions {
  readonly environment: JudgeEnvironment;
  /** The languages whose files are run; the others are told elsewhere. */
  readonly languages: ReadonlySet<LanguageId>;
  /** Bounds how many run at a time. */
  readonly queue: BoundedQueue;
  /** Scales all time limits, for slow machines; 1 is as the pack says. */
  readonly limitsFactor: number;
  readonly signal: AbortSignal;
  /** Soaks the schedule layer with so many plays. */
  readonly soak?: SoakPlays;
  readonly onProgress?: (progress: RunProgress) => void;
}

/** One run that has come to its end. */
export interface RunProgress {
  /** Slug of the problem. */
  readonly problem: string;
  /** As `accepted/map-order.ts` or `starter.go`. */
  readonly file: string;
  readonly verdict: RunReport['verdict'];
  /** Runs that have ended and runs that are planned so far; checks that build on others come on top. */
  readonly done: number;
  readonly planned: number;
}
