import { randomInt, randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { drawRound } from '../../core/roundDraw.ts';
import type { RoundSetup, RoundStarted } from '../../core/roundEvent.ts';
import { sizedPlan } from '../../core/roundSize.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { PackStocks } from '../packStock.ts';
import type { ProgressLog } from '../progressLog.ts';
import { seenBefore } from './seenBefore.ts';

export interface DrawingParts {
  readonly catalogs: CatalogStore;
  readonly stocks: PackStocks;
  readonly progressLog: ProgressLog;
  /** Version of this extension. */
  readonly version: string;
}

/**
 * Draws all that a round needs, in the length and mix that were chosen.
 * @throws {HumanError} when the plan is gone or cannot be filled.
 */
export async function drawnStart(
  { stocks, catalogs, progressLog, version }: DrawingParts,
  planUuid: string,
  setup: RoundSetup,
): Promise<Omit<RoundStarted, 'at' | 'clock'>> {
  const [{ plans, drills, sections }, catalog, events] = await Promise.all([
    stocks.all(),
    catalogs.catalog(),
    progressLog.events(),
  ]);
  const found = plans.find(({ value }) => value.uuid === planUuid);
  if (found === undefined) {
    throw new HumanError(
      vscode.l10n.t(
        'This plan is in none of the loaded packs any more. Reload the packs, or choose another.',
      ),
    );
  }
  const { pack } = found;
  const plan = sizedPlan(found.value, setup);
  const seed = randomInt(2 ** 32);
  const problems = catalog.problems.map((entry) => ({ value: entry.problem, pack: entry.pack }));
  const isSeen = seenBefore(events);
  const drawing = drawRound({ plan, setup, seed, problems, drills, sections, isSeen });
  if (drawing.kind === 'impossible') throw new HumanError(drawing.reason);
  return {
    type: 'started',
    format: 1,
    round: randomUUID(),
    plan,
    pack: pack.id,
    packVersion: pack.version,
    tool: version,
    seed,
    setup,
    drawn: [...drawing.segments],
  };
}
