import type { JudgedCase } from '../../core/judgedCase.ts';

/** So many scenarios in one run that starting programs is no large part of it. */
const scenariosOfBatch = 50;

/**
 * The cases of the runs in which each scenario is played at least so many times; a case that is repeated counts as often
 * as it is.
 */
export function soakBatches(cases: readonly JudgedCase[], plays: number): JudgedCase[][] {
  const batches: JudgedCase[][] = [];
  let scenarios = 0;
  for (let round = 0; ; round += 1) {
    const open = cases.filter((judged) => round * repeatOf(judged) < plays);
    if (open.length === 0) return batches;
    const batch = batches.at(-1);
    if (batch === undefined || scenarios >= scenariosOfBatch) {
      batches.push(open);
      scenarios = 0;
    } else {
      batch.push(...open);
    }
    scenarios += open.reduce((sum, judged) => sum + repeatOf(judged), 0);
  }
}

function repeatOf({ case: given }: JudgedCase): number {
  return 'steps' in given ? given.repeat : 1;
}
