import * as vscode from 'vscode';
import type { RoundEvent } from '../../core/roundEvent.ts';
import { unmeasuredRuns } from '../../core/unmeasuredRuns.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { measureCode } from '../cost/measureCode.ts';
import { claimScope } from './happenings.ts';
import type { LiveRound } from './liveRound.ts';

interface Parts {
  readonly catalogs: CatalogStore;
  readonly environment: () => JudgeEnvironment;
  readonly onError: (error: unknown) => void;
}

type Run = Extract<RoundEvent, { type: 'run' }>;

/**
 * Measures how the cost of what was accepted in a round grows, where that was not measured since, and keeps it in its log
 * beside the claim. At the end, since nothing else runs then that would be timed as well.
 */
export function finalGrowth(parts: Parts) {
  return async (round: LiveRound): Promise<void> => {
    const runs = unmeasuredRuns(round.log.events);
    if (runs.length === 0) return;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Measuring how the cost of your accepted code grows'),
      cancellable: true,
    };
    await vscode.window.withProgress(options, async (_progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => {
        controller.abort();
      });
      for (const run of runs) {
        // What cannot be measured must not keep the round from ending.
        await measure(parts, round, run, controller.signal).catch(parts.onError);
      }
    });
  };
}

async function measure(
  { catalogs, environment }: Parts,
  round: LiveRound,
  { segment, problem, language, code }: Run,
  signal: AbortSignal,
): Promise<void> {
  const entry = (await catalogs.catalog()).withUuid(problem);
  if (entry === undefined || code === undefined) return;
  const measured = await measureCode({
    entry,
    language,
    source: code,
    name: round.log.started.plan.title,
    environment: environment(),
    signal,
  });
  if (measured?.kind !== 'measured') return;
  const points = [...measured.points];
  await round.append({ type: 'growth', segment, problem, language, per: claimScope(entry.problem), points });
}
