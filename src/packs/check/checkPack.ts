import { inOrder, type Finding } from '../finding.ts';
import { findingOfIssue } from '../issue.ts';
import { readCases } from '../readCases.ts';
import { readPack } from '../readPack.ts';

/**
 * Checks a pack without running anything of it: all that is wrong, in the order of files and lines.
 * @param folder absolute; the one that holds `pack.rounds.json`.
 */
export async function checkPack(folder: string): Promise<readonly Finding[]> {
  const pack = await readPack(folder);
  const cases = await Promise.all(pack.problems.map((problem) => readCases(problem)));
  const issues = [...pack.issues, ...cases.flatMap((read) => (read.kind === 'invalid' ? read.issues : []))];
  return inOrder(issues.map(findingOfIssue));
}
