import { drillFaults } from '../../core/drillLint.ts';
import type { Finding } from '../finding.ts';
import { lintFindings } from './lintFindings.ts';
import type { PackSource } from './packSource.ts';

/** Drills: that they can be won and lost, and hold nothing that is out of reach. */
export function checkDrills({ drills }: PackSource): Finding[] {
  return drills.flatMap((file) =>
    file.value === undefined ? [] : lintFindings(file, drillFaults(file.value)),
  );
}
