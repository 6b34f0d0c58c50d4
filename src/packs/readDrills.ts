import { drillSchema, type Drill } from '../core/drill.ts';
import { drillFaults } from '../core/drillLint.ts';
import type { PackIssue } from './issue.ts';
import { issuesOf, readNamedFiles } from './readNamedFiles.ts';

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
    drill: file.value,
    faults: issuesOf(file, drillFaults(file.value)),
  }));
  return {
    drills: checked.flatMap(({ drill, faults }) => (faults.length === 0 ? [drill] : [])),
    issues: [...issues, ...checked.flatMap(({ faults }) => faults)],
  };
}
