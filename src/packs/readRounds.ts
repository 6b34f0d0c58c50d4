import { roundFaults } from '../core/roundLint.ts';
import { roundPlanSchema, type RoundPlan } from '../core/roundPlan.ts';
import type { RoundStock } from '../core/roundStock.ts';
import type { PackIssue } from './issue.ts';
import { issuesOf, readNamedFiles } from './readNamedFiles.ts';

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
    plan: file.value,
    faults: issuesOf(file, roundFaults(file.value, stock)),
  }));
  return {
    plans: checked.flatMap(({ plan, faults }) => (faults.length === 0 ? [plan] : [])),
    issues: [...issues, ...checked.flatMap(({ faults }) => faults)],
  };
}
