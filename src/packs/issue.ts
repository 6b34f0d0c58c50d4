import * as l10n from '@vscode/l10n';
import { finding, type Finding, type JsonKeys, type Place } from './finding.ts';
import type { FindingCode } from './findingCodes.ts';
import { usualMends } from './usualMends.ts';

/** Something wrong with a pack, at its place; what reading alone can say. */
export interface PackIssue extends Place {
  readonly code: FindingCode;
  /** What is wrong, and then, where that does not follow, how to mend it. */
  readonly message: string;
  /** In a JSON file: the value that is meant. */
  readonly keys?: JsonKeys;
  /** What the field is for, as its schema describes it. */
  readonly about?: string;
}

/** `problems/x/problem.rounds.json:3:5: Unknown key "titel". Did you mean "title"?` */
export function formatIssue(issue: Pick<PackIssue, keyof Place | 'message'>): string {
  const line = issue.line === undefined ? '' : `:${issue.line}:${issue.column ?? 1}`;
  return `${issue.path}${line}: ${issue.message}`;
}

/** The first sentence says what is wrong, the others how to mend it. */
export function findingOfIssue(issue: PackIssue): Finding {
  const [what, mend] = firstSentence(issue.message);
  return finding(issue.code, issue, what, mend === '' ? mendingOf(issue) : mend);
}

function mendingOf({ code, about }: PackIssue): string {
  const field = about === undefined ? l10n.t('docs/format.md says what may stand here.') : sentence(about);
  return usualMends[code] ?? field;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Quoted names may hold full stops, in the quotation marks of JSON and of a translation. */
function firstSentence(message: string): [first: string, rest: string] {
  const sentence = /^(?:"(?:\\.|[^"\\])*"|„[^“]*“|[^"„])*?[.!?](?=\s)/.exec(message)?.[0] ?? message;
  return [sentence, message.slice(sentence.length).trim()];
}
