import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../../packs/finding.ts';
import type { RunReport } from '../../core/runReport.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases } from './reportWords.ts';
import { problemPlace } from './solutionPlace.ts';

/** An accepted solution whose wrong answer is the right one in another order: most likely any order is right. */
export function orderFindings(runs: ProblemRuns, file: RunFile, report: RunReport): Finding[] {
  if (runs.entry.problem.compare !== 'exact') return [];
  const mixed = failedCases(report).find(({ expected, actual }) => isReordered(expected, actual));
  if (mixed === undefined) return [];
  return [
    finding(
      'S14',
      problemPlace(runs.entry, 'problem.rounds.json'),
      l10n.t(
        'In the case "{0}" {1} gives the expected elements in another order, and "compare" is "exact".',
        mixed.name,
        file.name,
      ),
      l10n.t('Set "compare" to "unordered", or say the order in the prompt.'),
    ),
  ];
}

function isReordered(expected: string | undefined, actual: string | undefined): boolean {
  const [wanted, given] = [elements(expected), elements(actual)];
  if (wanted === undefined || given === undefined || wanted.length < 2) return false;
  return JSON.stringify([...wanted].sort()) === JSON.stringify([...given].sort());
}

/** The elements of a shown array, each as JSON; undefined for anything else, which need not even be JSON. */
function elements(shown: string | undefined): string[] | undefined {
  if (shown?.startsWith('[') !== true) return undefined;
  try {
    const value: unknown = JSON.parse(shown);
    return Array.isArray(value) ? value.map((element) => JSON.stringify(element)) : undefined;
  } catch {
    return undefined;
  }
}
