import { roundFaults } from '../core/roundLint.ts';
import { roundPlanSchema, type RoundPlan } from '../core/roundPlan.ts';
import type { RoundStock } from '../core/roundStock.ts';
import type { PackIssue } from './issue.ts';
import { haveError, issuesOf, readNamedFiles } from './readNamedFiles.ts';

export interface ReadRounds {
  readonly plans: readonly RoundPlan[];
  readonly issues: readonly PackIssue[];
}

/**
 * Reads and checks `rounds/*.rounds.json` of a pack; a plan with a fault is left out.
 * @param root absolute folder of the pack.
 * @param stock what the plans may draw from: the pack's own problems, drills and questions, and the built-in ones.
 */
export async function readRounds(root: string, stock: RoundStock): Promise<ReadRounds> {
  const { files, issues } = await readNamedFiles(root, 'rounds', roundPlanSchema);
  const checked = files.map((file) => ({
    file,
    faults: roundFaults(file.value, stock),
  }));
  return {
    plans: checked.flatMap(({ file, faults }) => (haveError(faults) ? [] : [file.value])),
    issues: [...issues, ...checked.flatMap(({ file, faults }) => issuesOf(file, faults))],
  };
}
