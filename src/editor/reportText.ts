import * as vscode from 'vscode';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import { verdictTitles } from '../core/verdict.ts';

/** `Accepted: 24 of 24 cases`, `Wrong answer: 15 of 24 cases pass`. */
export function reportHeadline(report: RunReport): string {
  const verdict = verdictTitles[report.verdict];
  if (report.cases.every(({ state }) => state === 'not-run')) return verdict;
  return report.verdict === 'accepted'
    ? vscode.l10n.t('{0}: {1} of {2} cases', verdict, report.passed, report.total)
    : vscode.l10n.t('{0}: {1} of {2} cases pass', verdict, report.passed, report.total);
}

/**
 * The case that decided the verdict, by name, with what it catches or else what happened: the first that failed, unless a
 * graver fault in a later one ended the run.
 */
export function firstFailure(report: RunReport): string | undefined {
  const failing = report.cases.find(isFailing);
  if (failing === undefined) return undefined;
  const decisive = report.cases.find(({ state }) => state === report.verdict) ?? failing;
  const lead =
    decisive === failing
      ? vscode.l10n.t('First failing case: “{0}”.', failing.name)
      : vscode.l10n.t('The run ended in “{0}”.', decisive.name);
  const reason = decisive.why ?? firstLine(decisive.message);
  return reason === '' ? lead : `${lead} ${withFullStop(reason)}`;
}

/** What came of a case that does not say what is right. */
export function returnedText(result: CaseResult): string {
  return vscode.l10n.t('“{0}” returned: {1}', result.name, result.actual ?? '');
}

/** Headline and the reason in one message. */
export function reportText(report: RunReport): string {
  const reason = firstFailure(report) ?? firstLine(report.message);
  const headline = withFullStop(reportHeadline(report));
  return reason === '' ? headline : `${headline} ${reason}`;
}

/** Went wrong itself, rather than not having been reached. */
export function isFailing({ state }: CaseResult): boolean {
  return state !== 'accepted' && state !== 'not-run';
}

/** Played without saying what is right. */
export function isAnswered({ state, actual }: CaseResult): boolean {
  return state === 'accepted' && actual !== undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
