import { availableParallelism } from 'node:os';
import type { CatalogProblem } from '../../core/catalog.ts';
import { KeptTools } from '../../judge/keptTools.ts';
import { isConcurrent } from '../../judge/languages/isConcurrent.ts';
import type { Finding } from '../../packs/finding.ts';
import { BoundedQueue } from './boundedQueue.ts';
import { runningFindings, type RunningCheck } from './runningFindings.ts';
import type { RunningOptions } from './runningOptions.ts';
import {
  chooseLanguages,
  type LanguageChoice,
  type LanguageChoiceOptions,
  type LanguageFiles,
} from './toolchainFindings.ts';

export interface PackRunOptions
  extends LanguageChoiceOptions, Pick<RunningOptions, 'limitsFactor' | 'signal' | 'soak' | 'onProgress'> {
  /** Called before the first run. */
  readonly onLanguages?: (choice: LanguageChoice) => void;
  /** Called as soon as a problem is through, in the order of the pack. */
  readonly onProblem?: (entry: CatalogProblem, check: RunningCheck) => void;
}

/** What running a pack's files came to. */
export interface PackRun {
  readonly findings: readonly Finding[];
  readonly checks: readonly { readonly entry: CatalogProblem; readonly check: RunningCheck }[];
  readonly skipped: readonly LanguageFiles[];
  readonly cancelled: boolean;
}

/** More at a time would disturb each other's times. */
const mostRuns = 2;

/** Runs of a problem with waiting calls are mostly spent in waiting for what does not come. */
const runsThatWait = 2 * mostRuns;

/** Runs everything that these problems hold, one problem after the other. */
export async function runPack(entries: readonly CatalogProblem[], options: PackRunOptions): Promise<PackRun> {
  const { environment, limitsFactor, signal, soak, onProgress, onProblem } = options;
  const choice = await chooseLanguages(entries, options);
  options.onLanguages?.(choice);
  const keptTools = new KeptTools();
  const running: Omit<RunningOptions, 'queue'> = {
    environment: { ...environment, keptTools },
    limitsFactor,
    signal,
    languages: choice.languages,
    ...(soak === undefined ? {} : { soak }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const checks: { entry: CatalogProblem; check: RunningCheck }[] = [];
  try {
    for (const entry of entries) {
      if (signal.aborted) break;
      const most = Math.min(mostRuns, availableParallelism());
      const queue = new BoundedQueue(isConcurrent(entry.problem) ? runsThatWait : most, signal);
      const check = await runningFindings(entry, { ...running, queue });
      onProblem?.(entry, check);
      checks.push({ entry, check });
    }
  } finally {
    await keptTools.dispose();
  }
  const found = checks.flatMap(({ check }) => (check.kind === 'unreadable' ? [] : check.findings));
  return {
    findings: [...choice.findings, ...found],
    checks,
    skipped: choice.skipped,
    cancelled: signal.aborted,
  };
}
