import * as l10n from '@vscode/l10n';
import { packLimits } from '../core/packLimits.ts';
import type { PackIssue } from './issue.ts';

/** What is said of a problem with more cases than it may have; paths are relative to its `cases/`. */
export function countIssues({ visible, all }: Readonly<Record<'visible' | 'all', number>>): PackIssue[] {
  const { visibleCases, casesOfProblem } = packLimits;
  const issues: PackIssue[] = [];
  if (visible > visibleCases) {
    const message = l10n.t(
      '{0} visible cases; at most {1} are allowed. Make some of them hidden.',
      visible,
      visibleCases,
    );
    issues.push({ path: 'visible.rounds.json', code: 'F14', message });
  }
  if (all > casesOfProblem) {
    const message = l10n.t('{0} cases in all; at most {1} are allowed. Remove some.', all, casesOfProblem);
    issues.push({ path: 'hidden.rounds.json', code: 'F14', message });
  }
  return issues;
}
