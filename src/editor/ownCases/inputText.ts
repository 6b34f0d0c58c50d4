import * as l10n from '@vscode/l10n';
import { checkCase } from '../../core/checkCase.ts';
import { judgedOwnCase, ownCasesSchema, withoutExpectations, type OwnCase } from '../../core/ownCases.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { Problem } from '../../core/problem.ts';
import { parseJson } from '../../packs/readJsonFile.ts';

/** What a person typed as an input, or what is wrong with it, in a sentence. */
export type ReadInput =
  | { readonly kind: 'read'; readonly judged: JudgedCase }
  | { readonly kind: 'invalid'; readonly message: string };

/** An input as it is typed into one line: arguments by name, a list of calls, or a list of steps. */
export function inputText(own: OwnCase): string {
  const bare = withoutExpectations(own);
  if ('input' in bare) return JSON.stringify(bare.input);
  if ('steps' in bare) return JSON.stringify({ steps: bare.steps });
  const { construct, operations } = bare;
  return JSON.stringify({ construct, operations });
}

/** What an input is called in results: itself, as far as a name may be long. */
export function inputName(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** @param text JSON, comments allowed. */
export function readInput(text: string, problem: Problem): ReadInput {
  const name = inputName(text.trim() === '' ? '{}' : text.trim());
  const form = problem.kind === 'function' ? `"input": ${text}` : text.trim().replace(/^\{|\}$/g, '');
  const file = `{"problem": "${problem.uuid}", "cases": [{"name": ${JSON.stringify(name)}, ${form}}]}`;
  const read = parseJson(file, '', ownCasesSchema);
  if (read.kind === 'invalid') return { kind: 'invalid', message: read.issues[0]?.message ?? '' };
  const [own] = read.value.cases;
  if (own === undefined) return { kind: 'invalid', message: l10n.t('There is nothing to run.') };
  const judged = judgedOwnCase(withoutExpectations(own));
  const [fault] = checkCase(problem, judged);
  return fault === undefined ? { kind: 'read', judged } : { kind: 'invalid', message: fault.message };
}
