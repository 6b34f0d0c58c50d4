import { drillSchema } from '../../src/core/drill.ts';
import type { DrillPlayed, DrillStep } from '../../src/core/drillLog.ts';
import { drillFile } from './drills.ts';

/** The drill of the fixtures, with people who write meanwhile. */
export const playedDrill = drillSchema.parse({
  ...drillFile,
  known: [...drillFile.known, 'The *cache* was emptied | at noon.'],
  communications: {
    ...drillFile.communications,
    incoming: [
      { atSeconds: 100, from: 'Support', text: 'People | call.\nMany of them.' },
      { atSeconds: 400, from: 'Head of sales', text: 'Is it over?' },
    ],
  },
});

const { uuid, version } = playedDrill;

/** Its decision, dated so that nothing depends on the day of a test. */
function played(steps: readonly DrillStep[], decision?: DrillPlayed['decision']): DrillPlayed {
  const at = Date.UTC(2026, 2, 1, 9, 5);
  return {
    type: 'drill-played',
    at,
    drill: uuid,
    version,
    steps: [...steps],
    ...(decision === undefined ? {} : { decision }),
  };
}

/** Logs of whole plays, each of another kind. */
export const drillPlays = {
  'authors-order': played(
    [
      { kind: 'communication', id: 'announce', drillAt: 0 },
      { kind: 'signal', id: 'deploys', drillAt: 30 },
      { kind: 'action', id: 'roll-back', drillAt: 50 },
      { kind: 'end', drillAt: 290 },
    ],
    { option: 0, reason: 'It is eleven minutes old,\nand we know the way back.' },
  ),
  destructive: played(
    [
      { kind: 'action', id: 'restart', drillAt: 0 },
      { kind: 'action', id: 'bigger-pool', drillAt: 120 },
      { kind: 'wait', seconds: 120, drillAt: 180 },
      { kind: 'communication', id: 'announce', drillAt: 300 },
      { kind: 'signal', id: 'database', drillAt: 330 },
      { kind: 'signal', id: 'deploys', drillAt: 360 },
      { kind: 'action', id: 'roll-back', drillAt: 380 },
      { kind: 'signal', id: 'database', drillAt: 620 },
      { kind: 'end', drillAt: 650 },
    ],
    { option: 1, reason: ' ' },
  ),
  'out-of-time': played([
    { kind: 'wait', seconds: 700, drillAt: 0 },
    { kind: 'signal', id: 'deploys', drillAt: 700 },
    { kind: 'action', id: 'roll-back', drillAt: 720 },
  ]),
} as const;
