import * as vscode from 'vscode';
import type { CatalogStore } from '../catalogStore.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { SolutionRunner } from '../solutionRunner.ts';
import type { LiveRound } from './liveRound.ts';
import { runHappening } from './runHappening.ts';

interface Parts {
  readonly catalogs: CatalogStore;
  readonly opener: ProblemOpener;
  readonly runner: SolutionRunner;
  readonly onError: (error: unknown) => void;
}

/**
 * Runs the hidden tests of a round that keeps them for its end. Their results go to its log alone, since a person rates
 * themselves before they see any.
 */
export function finalTests(parts: Parts) {
  return async (round: LiveRound): Promise<void> => {
    const { plan, drawn } = round.log.started;
    if (plan.rules.hiddenTests !== 'end') return;
    const problems = drawn.flatMap((each, segment) =>
      each.kind === 'problem' ? [{ ...each, segment }] : [],
    );
    const title = vscode.l10n.t('Running the hidden tests of “{0}”', plan.title);
    const options = { location: vscode.ProgressLocation.Notification, title };
    await vscode.window.withProgress(options, async () => {
      for (const { uuid, segment } of problems) {
        // One that cannot be run must not keep the round from ending.
        await run(parts, round, uuid, segment).catch(parts.onError);
      }
    });
  };
}

async function run(parts: Parts, round: LiveRound, problem: string, segment: number): Promise<void> {
  const entry = (await parts.catalogs.catalog()).withUuid(problem);
  const solution = entry === undefined ? undefined : await parts.opener.solutionOf(entry);
  if (solution === undefined) return;
  await round.append(runHappening(segment, solution, 'all', await parts.runner.judgeUnseen(solution)));
}
