import * as vscode from 'vscode';
import type { CaseResult } from '../core/runReport.ts';
import { verdictTitles } from '../core/verdict.ts';

/** What a failing case says: what it catches, what happened, with what input; as far as the student may see. */
export function caseText(result: CaseResult): string {
  const parts = [
    result.why,
    result.message,
    result.input === undefined ? undefined : vscode.l10n.t('Input: {0}', result.input),
  ];
  const said = parts.filter((part) => part !== undefined && part !== '').join('\n');
  return said === '' ? `${stateTitle(result)}.` : `${stateTitle(result)}. ${said}`;
}

/** The message as the Test Explorer shows it, with a diff where both sides are open. */
export function caseMessage(result: CaseResult, location: vscode.Location): vscode.TestMessage {
  const text = caseText(result);
  const { expected, actual } = result;
  const message =
    expected === undefined || actual === undefined
      ? new vscode.TestMessage(text)
      : vscode.TestMessage.diff(text, expected, actual);
  message.location = location;
  return message;
}

function stateTitle({ state }: CaseResult): string {
  return state === 'not-run' ? vscode.l10n.t('Not run') : verdictTitles[state];
}
