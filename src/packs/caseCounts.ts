import { packLimits } from '../core/packLimits.ts';
import type { PackIssue } from './issue.ts';

/** What is said of a problem with more cases than it may have; paths are relative to its `cases/`. */
export function countIssues({ visible, all }: Readonly<Record<'visible' | 'all', number>>): PackIssue[] {
  const { visibleCases, casesOfProblem } = packLimits;
  const issues: PackIssue[] = [];
  if (visible > visibleCases) {
    const message = `${visible} visible cases; at most ${visibleCases} are allowed. Make some of them hidden.`;
    issues.push({ path: 'visible.rounds.json', code: 'F14', message });
  }
  if (all > casesOfProblem) {
    const message = `${all} cases in all; at most ${casesOfProblem} are allowed. Remove some.`;
    issues.push({ path: 'hidden.rounds.json', code: 'F14', message });
  }
  return issues;
}
