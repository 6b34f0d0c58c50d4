import { drillSchema, type Drill } from '../core/drill.ts';
import { drillFaults } from '../core/drillLint.ts';
import type { PackIssue } from './issue.ts';
import { haveError, issuesOf, readNamedFiles } from './readNamedFiles.ts';

export interface ReadDrills {
  readonly drills: readonly Drill[];
  readonly issues: readonly PackIssue[];
}

/**
 * Reads and checks `drills/*.rounds.json` of a pack; a drill with a fault is left out.
 * @param root absolute folder of the pack.
 */
export async function readDrills(root: string): Promise<ReadDrills> {
  const { files, issues } = await readNamedFiles(root, 'drills', drillSchema);
  const checked = files.map((file) => ({
    file,
    faults: drillFaults(file.value),
  }));
  return {
    drills: checked.flatMap(({ file, faults }) => (haveError(faults) ? [] : [file.value])),
    issues: [...issues, ...checked.flatMap(({ file, faults }) => issuesOf(file, faults))],
  };
}
