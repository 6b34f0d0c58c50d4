import type { RoundPlan } from '../../core/roundPlan.ts';
import type { RoundLog } from '../../core/roundState.ts';
import type { PackStock } from '../packStock.ts';
import type { Standing } from './rounds.ts';

/** What the Rounds view shows, as plain data; the tree renders it. */
export type RoundRow = RunningRow | GroupRow | PlanRow | PastRow;

/** The round that runs, here or elsewhere, or was left behind. */
export interface RunningRow {
  readonly kind: 'running';
  readonly id: string;
  readonly standing: Exclude<Standing, { kind: 'none' }>;
}

export interface GroupRow {
  readonly kind: 'plans' | 'past';
  readonly id: string;
  readonly rows: readonly (PlanRow | PastRow)[];
}

export interface PlanRow {
  readonly kind: 'plan';
  readonly id: string;
  readonly plan: RoundPlan;
}

export interface PastRow {
  readonly kind: 'past-round';
  readonly id: string;
  readonly log: RoundLog;
}

/** The running round on top, then the plans, then what is past, newest first. */
export function roundRows(
  standing: Standing,
  stock: PackStock,
  logs: readonly RoundLog[],
): readonly RoundRow[] {
  const running = runningRound(standing);
  const past = logs.filter(({ started }) => started.round !== running);
  return [
    ...(standing.kind === 'none' ? [] : [{ kind: 'running' as const, id: 'running', standing }]),
    {
      kind: 'plans',
      id: 'plans',
      rows: stock.plans.map(({ value }) => ({ kind: 'plan', id: `plan:${value.uuid}`, plan: value })),
    },
    ...(past.length === 0
      ? []
      : [
          {
            kind: 'past' as const,
            id: 'past',
            rows: past.map((log): PastRow => ({
              kind: 'past-round',
              id: `round:${log.started.round}`,
              log,
            })),
          },
        ]),
  ];
}

function runningRound(standing: Standing): string | undefined {
  switch (standing.kind) {
    case 'none':
      return undefined;
    case 'here':
      return standing.state.started.round;
    case 'elsewhere':
    case 'left':
      return standing.running.round;
  }
}
