import * as l10n from '@vscode/l10n';
import type { CaseResult, RunReport } from '../../core/runReport.ts';
import { verdictTitles } from '../../core/verdict.ts';

/** The cases that were played and did not pass. */
export function failedCases(report: RunReport): CaseResult[] {
  return report.cases.filter(({ state }) => state !== 'accepted' && state !== 'not-run');
}

/** The first line of a text, with its full stop. */
export function sentence(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim();
  return line === '' || /[.!?:]$/.test(line) ? line : `${line}.`;
}

/** What a run came to, in a sentence: `Fails the edge case "zero is a value": Expected 0, got -1.` */
export function failureText(report: RunReport): string {
  const [first] = failedCases(report);
  if (first === undefined) return `${verdictTitles[report.verdict]}: ${sentence(report.message)}`;
  const others = failedCases(report).length - 1;
  const fails = l10n.t('Fails the {0} case "{1}": {2}', first.layer, first.name, sentence(first.message));
  return others === 0 ? fails : `${fails} ${l10n.t('It fails {0} more.', others)}`;
}

/** What to do when the judge itself could not go on. */
export const judgeMend = l10n.t('Run it again; "code-rounds doctor" looks at what the judge needs.');
