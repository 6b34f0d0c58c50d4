import * as l10n from '@vscode/l10n';
import type { GrowthPoint } from '../core/fitGrowth.ts';
import { growthInputs, type GrowthInput, type MeasuredCase } from '../core/growthInputs.ts';
import type { Growth } from '../core/problem.ts';
import { measureRuns, relativeCost } from './cases/cost.ts';
import { askFunction } from './cases/functionPlay.ts';
import { askOperations } from './cases/operationsPlay.ts';
import type { Outcome } from './conversation.ts';
import { withLoadedSolution, type LoadRequest } from './loadedSolution.ts';
import type { Session } from './session.ts';

export interface GrowthRequest extends LoadRequest {
  readonly growth: Growth;
  readonly given: MeasuredCase;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came of it; points have the cost of one n, in steps of the calibration, smallest size first. */
export type GrowthMeasurement =
  | { readonly kind: 'measured'; readonly points: readonly GrowthPoint[]; readonly toolchain: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Lets a solution that was accepted do the same at several sizes, and takes the time; answers are not looked at again. */
export async function measureGrowth(request: GrowthRequest): Promise<GrowthMeasurement> {
  const inputs = growthInputs(request.growth, request.given);
  const loaded = await withLoadedSolution(request, (session) => measureAll(session, request, inputs));
  if (request.signal.aborted) return { kind: 'cancelled' };
  if (loaded.kind !== 'used') return { kind: 'failed', message: loaded.message };
  const { value: points, toolchain } = loaded;
  if (points.length === inputs.length) return { kind: 'measured', points, toolchain };
  const message = l10n.t(
    'The measuring came to no end: at some size the solution failed, or took longer than the limits allow.',
  );
  return { kind: 'failed', message };
}

/** Each size is measured so many times, turn about; compilers that work while the program runs are done by the second. */
export const growthRounds = 6;

/** Milliseconds after which no further round begins, once there have been two. */
const patienceMs = 5_000;

/** The best cost at each size; sizes are left out at which the solution came to no end. */
async function measureAll(
  session: Session,
  { problem, onProgress }: GrowthRequest,
  inputs: readonly GrowthInput[],
): Promise<readonly GrowthPoint[]> {
  const best = new Map<number, number>();
  const began = performance.now();
  const limitMs = session.caseMs * (1 + measureRuns);
  for (let round = 0; round < growthRounds; round += 1) {
    if (round > 1 && performance.now() - began > patienceMs) break;
    // Up and down by turns, so that what slows the machine for a while does not always meet the same sizes.
    for (const input of round % 2 === 0 ? inputs.toReversed() : inputs) {
      const outcome = await ask(session, problem, input, limitMs);
      const count = input.kind === 'operations' ? input.sequence.operations.length : input.size;
      const cost = outcome === undefined ? undefined : relativeCost(outcome, count);
      if (cost === undefined) return pointsOf(best);
      best.set(input.size, Math.min(cost, best.get(input.size) ?? Infinity));
    }
    onProgress?.(round + 1, growthRounds);
  }
  return pointsOf(best);
}

function pointsOf(best: ReadonlyMap<number, number>): GrowthPoint[] {
  return [...best].map(([size, cost]) => ({ size, cost })).sort((a, b) => a.size - b.size);
}

async function ask(
  session: Session,
  problem: GrowthRequest['problem'],
  input: GrowthInput,
  limitMs: number,
): Promise<Outcome | undefined> {
  const measuring = { measure: measureRuns };
  if (problem.kind === 'class' && input.kind === 'operations') {
    return askOperations(session, problem.signature, input.sequence, limitMs, measuring);
  }
  if (problem.kind === 'function' && input.kind === 'call') {
    return askFunction(session, problem.signature, input.input, limitMs, measuring);
  }
  return undefined;
}
